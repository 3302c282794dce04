package heyan.worker;

import java.io.PrintStream;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Prints messages to the terminal the service was started from, for trial: nothing is sent, nothing goes into a log. */
final class ConsoleSms implements SmsSender {
    private final PrintStream terminal;
    private final MessageSource messages;

    ConsoleSms(PrintStream terminal, MessageSource messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    @Override
    public void send(String phone, String text) {
        terminal.println(
                messages.getMessage("worker.sms.trial", new Object[] {phone, text}, Locale.SIMPLIFIED_CHINESE));
        terminal.flush();
    }

    @Override
    public boolean isTrial() {
        return true;
    }
}
