package heyan.cli;

import heyan.HeyanApplication;
import org.springframework.boot.SpringApplication;

/** Entry point of the launcher. */
public final class Heyan {
    private Heyan() {}

    /** Runs one command; the process ends with its exit status. */
    public static void main(String[] args) {
        SpringApplication.run(HeyanApplication.class, args);
    }
}
