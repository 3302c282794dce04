package heyan.cli;

import heyan.review.DemoUsers;
import heyan.samples.Condition;
import heyan.samples.DrawSamples;
import heyan.samples.SampleSpec;
import heyan.samples.Style;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./heyan demo}: everything inside one process, on applications that it draws itself. */
@Command(
        name = "demo",
        description = {
            "Starts everything embedded, draws synthetic applications (about a third with one planted defect), processes",
            "them, prints a table, the address of the console and two logins, and serves the console until Ctrl+C."
        })
final class DemoCommand implements Callable<Integer> {
    @Option(names = "--applications", paramLabel = "N", description = "how many to draw; default ${DEFAULT-VALUE}")
    private int applications = 18;

    @Option(names = "--seed", paramLabel = "N", description = "of the drawing; default ${DEFAULT-VALUE}")
    private long seed = 2021;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "of the console; default ${DEFAULT-VALUE}, 0 takes a free one")
    private int port = 8080;

    @Option(names = "--once", description = "end after the table instead of serving the console")
    private boolean once;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (applications < 1 || applications > 100_000) {
            throw new ParameterException(spec.commandLine(), "--applications is from 1 to 100000, not " + applications);
        }
        Path data = Application.home().resolve("data/demo");
        if (Files.exists(data)) {
            BatchRun.delete(data);
        }
        Path folder = data.resolve("batch");
        draw(folder);
        BatchFolder batch = BatchFolder.open(folder);
        BatchRun run = new BatchRun(batch, Runtime.getRuntime().availableProcessors(), System.err);
        Map<String, Object> properties = run.properties(data.resolve("parts"));
        properties.put("server.port", port);
        properties.put("heyan.demo-users", true);
        try (ConfigurableApplicationContext context = Application.start(true, properties, run::importBefore)) {
            long started = System.nanoTime();
            boolean all = run.await(context);
            show(context, batch, System.nanoTime() - started);
            run.printCost(context);
            if (!once) {
                serve(context);
            }
            return all ? 0 : 1;
        }
    }

    private void draw(Path folder) throws IOException {
        ProgressLine progress = new ProgressLine(System.err, "drawing applications");
        new DrawSamples(Application.home().resolve(".parts/fonts"), done -> progress.at(done, applications))
                .draw(new SampleSpec(seed, applications, Style.WORKING, Condition.MIXED, 1.0 / 3), folder);
    }

    private void show(ConfigurableApplicationContext context, BatchFolder batch, long nanos) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        new OutcomeTable(new Results(context, batch).lines()).print(out, nanos / 1e9);
        out.flush();
    }

    private void serve(ConfigurableApplicationContext context) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        String house = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        out.println("Workers 职工: " + house + "/worker (login codes are printed here)");
        out.println("Console 审核台: " + house + "/review");
        context.getBean(DemoUsers.class)
                .create()
                .forEach((login, password) -> out.println("  " + login + " / " + password));
        out.println("Ctrl+C ends the demo.");
        out.flush();
        Application.awaitStop(context);
    }
}
