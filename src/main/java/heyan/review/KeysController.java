package heyan.review;

import heyan.review.access.Area;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a person chooses the keys and the size of type, or switches single letters off. */
@Controller
class KeysController {
    private static final String PAGE = "/review/keys";

    private final KeyMaps maps;
    private final TypeSizes sizes;

    KeysController(KeyMaps maps, TypeSizes sizes) {
        this.maps = maps;
        this.sizes = sizes;
    }

    /** One line of the form: {@code fault} is a code, empty for none. */
    record Choice(KeyAction action, String key, String fault) {}

    @Guarded(area = Area.HOME)
    @GetMapping(PAGE)
    String page(@AuthenticationPrincipal Account account, Model model) {
        model.addAttribute("large", sizes.isLarge(account.getUsername()));
        KeyMap map = maps.of(account.getUsername());
        return page(map.on(), map.keys(), Map.of(), model);
    }

    @Guarded(area = Area.HOME)
    @PostMapping(PAGE)
    String keep(
            @RequestParam Map<String, String> form,
            @AuthenticationPrincipal Account account,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        boolean on = "true".equals(form.get("on"));
        boolean large = "true".equals(form.get("large"));
        model.addAttribute("large", large);
        Map<KeyAction, String> keys = new EnumMap<>(KeyAction.class);
        for (KeyAction action : KeyAction.values()) {
            String key = form.getOrDefault(action.code(), "").strip().toLowerCase(Locale.ROOT);
            keys.put(action, form.containsKey("usual") ? action.usual() : key);
        }
        Map<KeyAction, String> faults = KeyMap.faults(keys);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(on, keys, faults, model);
        }
        sizes.choose(account.getUsername(), large);
        maps.keep(account.getUsername(), new KeyMap(on, keys));
        flash.addFlashAttribute("kept", true);
        return "redirect:" + PAGE;
    }

    private static String page(boolean on, Map<KeyAction, String> keys, Map<KeyAction, String> faults, Model model) {
        List<Choice> choices = Arrays.stream(KeyAction.values())
                .map(action -> new Choice(action, keys.getOrDefault(action, ""), faults.getOrDefault(action, "")))
                .toList();
        model.addAttribute("choices", choices);
        model.addAttribute("on", on);
        model.addAttribute("faulty", !faults.isEmpty());
        return "review/keys";
    }
}
