package heyan.review;

import heyan.review.access.Area;
import java.security.SecureRandom;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first page of everybody, and the page where one-time codes are set up: administrators must, and whose codes were reset; others may. */
@Controller
class CodesController {
    static final String PAGE = "/review/codes";

    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    CodesController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Everybody's first page. */
    @Guarded(area = Area.HOME)
    @GetMapping("/")
    String home(@AuthenticationPrincipal Account account) {
        return account.getRole().isAdministrator() ? "redirect:/review/accounts" : "redirect:/review";
    }

    @Guarded(area = Area.CODES)
    @GetMapping(PAGE)
    String codes(@AuthenticationPrincipal Account account, Model model) {
        String secret = Totp.secret(random);
        model.addAttribute("has", accounts.hasCodes(account.getUsername()));
        model.addAttribute("must", accounts.owesCodes(account));
        model.addAttribute("secret", secret);
        model.addAttribute("qr", QrCode.of(Totp.address(account.getUsername(), secret)));
        return "review/codes";
    }

    @Guarded(area = Area.CODES)
    @PostMapping(PAGE)
    String use(
            @RequestParam("secret") String secret,
            @RequestParam("code") String code,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        if (accounts.useCodes(account.getUsername(), secret, code.strip())) {
            return "redirect:/";
        }
        flash.addFlashAttribute("fault", "codes.fault");
        return "redirect:" + PAGE;
    }
}
