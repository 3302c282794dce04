package heyan.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The program as {@code ./heyan} starts it, from the classes at hand. */
final class Program {
    private Program() {}

    /** A process of its own, not started yet; stdout and stderr are appended to the log. */
    static ProcessBuilder process(Path log, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                productOnly(System.getProperty("java.class.path")),
                "heyan.cli.Heyan"));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process.environment().put("OMP_THREAD_LIMIT", "1");
        return process;
    }

    /** Without the tests' own classes, whose Spring configurations the program would find. */
    private static String productOnly(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator, -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
