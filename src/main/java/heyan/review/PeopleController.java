package heyan.review;

import heyan.review.access.Area;
import heyan.review.access.Role;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of accounts 账号管理, for the three administrators, and the link of an invitation. */
@Controller
class PeopleController {
    private static final String PAGE = "/review/accounts";
    private static final String LINK = "/invitation/{token:[A-Za-z0-9_-]{20,60}}";
    private static final int LONGEST = 100;

    private final Accounts accounts;
    private final Invitations invitations;
    private final Assignment assignment;
    private final ServiceTimes times;
    private final Clock clock;

    PeopleController(
            Accounts accounts, Invitations invitations, Assignment assignment, ServiceTimes times, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.assignment = assignment;
        this.times = times;
        this.clock = clock;
    }

    @Guarded(area = Area.ACCOUNTS)
    @GetMapping(PAGE)
    String page(@AuthenticationPrincipal Account account, Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("invitations", invitations.all());
        model.addAttribute("groups", assignment.groups(account));
        model.addAttribute("absences", assignment.absences(account));
        model.addAttribute("times", times.maySet(account) ? times.all() : null);
        model.addAttribute("roles", Role.values());
        model.addAttribute("waits", new Waits(clock.instant()));
        return "review/accounts";
    }

    @Guarded(area = Area.INVITE)
    @PostMapping(PAGE + "/invite")
    String invite(
            @RequestParam("login") String login,
            @RequestParam("name") String name,
            @RequestParam("role") String role,
            @RequestParam("union") String union,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        boolean known = Arrays.stream(Role.values()).anyMatch(one -> one.code().equals(role));
        if (!known
                || name.isBlank()
                || name.length() > LONGEST
                || union.length() > LONGEST
                || !Accounts.isLogin(login)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var asked = new Accounts.Made(login, name.strip(), Role.of(role), union.strip());
        flash.addFlashAttribute("link", "/invitation/" + invitations.invite(asked, account.getUsername()));
        return "redirect:" + PAGE;
    }

    /** Asks the owner of an account to choose another password; counts when the security administrator lets it. */
    @Guarded(area = Area.INVITE)
    @PostMapping(PAGE + "/reset")
    String reset(
            @RequestParam("login") String login,
            @RequestParam(name = "codes", defaultValue = "false") boolean codes,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        String token = invitations
                .reset(login, codes, account.getUsername())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        flash.addFlashAttribute("link", "/invitation/" + token);
        flash.addFlashAttribute("resets", codes ? "codes" : "reset");
        return "redirect:" + PAGE;
    }

    @Guarded(area = Area.GRANT)
    @PostMapping(PAGE + "/grant")
    String grant(@RequestParam("id") long id, @AuthenticationPrincipal Account account, RedirectAttributes flash) {
        invitations
                .grant(id, account.getUsername())
                .ifPresentOrElse(
                        granted -> flash.addFlashAttribute("code", granted.code())
                                .addFlashAttribute("codeOf", granted.login()),
                        () -> flash.addFlashAttribute("fault", "accounts.fault.grant"));
        return "redirect:" + PAGE;
    }

    @Guarded(area = Area.GRANT)
    @PostMapping(PAGE + "/lock")
    String lock(
            @RequestParam("login") String login,
            @RequestParam("locked") boolean locked,
            @AuthenticationPrincipal Account account) {
        accounts.lock(login, locked, account.getUsername());
        return "redirect:" + PAGE;
    }

    /** For whoever has the link. */
    @ForStrangers
    @GetMapping(LINK)
    String invitation() {
        return "invitation";
    }

    /** Lets the next identity from a provider be the invited one, and shows the way there. */
    @ForStrangers
    @PostMapping(path = LINK, params = "identity")
    String link(
            @PathVariable("token") String token,
            @RequestParam("code") String code,
            HttpSession session,
            Model model,
            RedirectAttributes flash) {
        if (!invitations.opens(token, code)) {
            return again(token, "invitation.fault.link", flash);
        }
        OidcLogin.awaits(session, token);
        model.addAttribute("awaits", true);
        return "invitation";
    }

    /** Makes the account, or gives it the new password, and sends its owner to the login. */
    @ForStrangers
    @PostMapping(path = LINK, params = "!identity")
    String accept(
            @PathVariable("token") String token,
            @RequestParam("code") String code,
            @RequestParam("password") String password,
            @RequestParam("again") String again,
            RedirectAttributes flash) {
        if (password.length() < Accounts.SHORTEST || !password.equals(again)) {
            return again(token, "invitation.fault.password", flash);
        }
        if (!invitations.accept(token, code, password)) {
            return again(token, "invitation.fault.link", flash);
        }
        return "redirect:/login";
    }

    private static String again(String token, String fault, RedirectAttributes flash) {
        flash.addFlashAttribute("fault", fault);
        return "redirect:/invitation/" + token;
    }
}
