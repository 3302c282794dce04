package heyan.worker;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Logging in with a code that is sent to the phone. */
@Controller
class LoginController {
    private final LoginCodes codes;
    private final SmsSender sms;
    private final SecurityContextRepository logins;

    LoginController(LoginCodes codes, SmsSender sms, SecurityContextRepository workerLogins) {
        this.codes = codes;
        this.sms = sms;
        this.logins = workerLogins;
    }

    @GetMapping(WorkerSecurity.LOGIN)
    String login(Model model) {
        model.addAttribute("trial", sms.isTrial());
        return "worker/login";
    }

    @PostMapping(WorkerSecurity.LOGIN + "/code")
    String code(
            @RequestParam String phone,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language) {
        model.addAttribute("trial", sms.isTrial());
        model.addAttribute("typed", phone);
        Optional<Phone> number = Phone.parse(phone);
        if (number.isEmpty()) {
            return fault(response, model, HttpStatus.UNPROCESSABLE_ENTITY, "phone");
        }
        model.addAttribute("phone", number.get());
        return switch (codes.ask(number.get(), request.getRemoteAddr(), language)) {
            case SENT -> "worker/code";
            case LIMITED -> fault(response, model, HttpStatus.TOO_MANY_REQUESTS, "limited");
            case FAILED -> fault(response, model, HttpStatus.BAD_GATEWAY, "sms");
        };
    }

    @PostMapping(WorkerSecurity.LOGIN)
    String open(
            @RequestParam String phone,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Phone> number = Phone.parse(phone);
        if (number.isEmpty() || !codes.open(number.get(), code, request.getRemoteAddr())) {
            model.addAttribute("trial", sms.isTrial());
            number.ifPresent(given -> model.addAttribute("phone", given));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fault", "code");
            return number.isPresent() ? "worker/code" : "worker/login";
        }
        admit(new Worker(number.get()), request, response);
        return "redirect:/worker";
    }

    private static String fault(HttpServletResponse response, Model model, HttpStatus status, String fault) {
        response.setStatus(status.value());
        model.addAttribute("fault", fault);
        return "worker/login";
    }

    /** A session of its own: whatever was known of the old one, a reviewer's login too, ends with it. */
    private void admit(Worker worker, HttpServletRequest request, HttpServletResponse response) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        var authorities = AuthorityUtils.createAuthorityList(List.of("ROLE_" + WorkerSecurity.ROLE));
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(worker, "", authorities));
        SecurityContextHolder.setContext(context);
        logins.saveContext(context, request, response);
    }
}
