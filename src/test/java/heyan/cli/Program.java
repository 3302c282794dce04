package heyan.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The program as {@code ./heyan} starts it, from the classes at hand. */
public final class Program {
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

    /** What a command ended with. */
    public record Ended(int exit, String text) {}

    /** The same program in this process, many times over: its classes are loaded apart from the tests'. */
    public static final class Within implements AutoCloseable {
        private final URLClassLoader classes;

        /** Loads nothing yet. */
        public Within() {
            URL[] product = Arrays.stream(
                            productOnly(System.getProperty("java.class.path")).split(File.pathSeparator, -1))
                    .map(Within::url)
                    .toArray(URL[]::new);
            this.classes = new URLClassLoader(product, ClassLoader.getPlatformClassLoader());
        }

        /** Runs one command as main does, to its exit status and what it printed. */
        public Ended run(String... arguments) throws ReflectiveOperationException {
            StringWriter text = new StringWriter();
            ClassLoader before = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(classes);
            try {
                Object commands = classes.loadClass("heyan.cli.Heyan")
                        .getDeclaredMethod("commands", PrintWriter.class)
                        .invoke(null, new PrintWriter(text, true));
                Object exit =
                        commands.getClass().getMethod("execute", String[].class).invoke(commands, (Object) arguments);
                return new Ended((Integer) exit, text.toString());
            } finally {
                Thread.currentThread().setContextClassLoader(before);
            }
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws IOException {
            classes.close();
        }
    }

    /** Without the tests' own classes, whose Spring configurations the program would find. */
    private static String productOnly(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator, -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
