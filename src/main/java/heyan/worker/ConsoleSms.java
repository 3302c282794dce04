package heyan.worker;

import java.io.PrintStream;

/** Prints messages to the terminal the service was started from, for trial: nothing is sent, nothing goes into a log. */
final class ConsoleSms implements SmsSender {
    private final PrintStream terminal;

    ConsoleSms(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void send(String phone, String text) {
        terminal.println("[试用短信，未真正发送 · trial message, not sent] " + phone + ": " + text);
        terminal.flush();
    }

    @Override
    public boolean isTrial() {
        return true;
    }
}
