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

/** The first page of everybody, and the page where an administrator sets up one-time codes. */
@Controller
class CodesController {
    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    CodesController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Everybody's first page. */
    @Guarded(area = Area.HOME)
    @GetMapping("/")
    String home(@AuthenticationPrincipal Account account) {
        if (!account.getRole().isAdministrator()) {
            return "redirect:/review";
        }
        return accounts.hasCodes(account.getUsername()) ? "redirect:/review/accounts" : "redirect:/review/codes";
    }

    @Guarded(area = Area.HOME)
    @GetMapping("/review/codes")
    String codes(@AuthenticationPrincipal Account account, Model model) {
        model.addAttribute("has", accounts.hasCodes(account.getUsername()));
        model.addAttribute("secret", Totp.secret(random));
        return "review/codes";
    }

    @Guarded(area = Area.HOME)
    @PostMapping("/review/codes")
    String use(
            @RequestParam("secret") String secret,
            @RequestParam("code") String code,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        if (accounts.useCodes(account.getUsername(), secret, code.strip())) {
            return "redirect:/";
        }
        flash.addFlashAttribute("fault", "codes.fault");
        return "redirect:/review/codes";
    }
}
