package heyan.bench;

import heyan.cli.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks every batch that {@link heyan.samples.DrawDefects} drew, the honest one first, in one process and one data
 * folder, and scores them together. Run as {@code DefectCampaign FOLDER DATA RESULTS}; exit 1 when a planted defect passed;
 * stops at a batch that could not be processed. Documents that batches share are read once.
 */
public final class DefectCampaign {
    private DefectCampaign() {}

    /** See the class. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        if (args.length != 3) {
            System.err.println("usage: DefectCampaign FOLDER DATA RESULTS");
            System.exit(2);
        }
        Path results = Files.createDirectories(Path.of(args[2]));
        List<String> score = new ArrayList<>(List.of("score"));
        try (Program.Within program = new Program.Within()) {
            for (Path batch : batches(Path.of(args[0]))) {
                String lines = results.resolve(batch.getFileName() + ".jsonl").toString();
                Program.Ended ended = program.run("check", batch.toString(), "--data", args[1], "--out", lines);
                System.out.print(ended.text());
                if (ended.exit() != 0) {
                    throw new IllegalStateException("not processed: " + batch);
                }
                score.addAll(List.of(batch.toString(), lines));
            }
            Program.Ended scored = program.run(score.toArray(String[]::new));
            System.out.print(scored.text());
            System.exit(scored.exit());
        }
    }

    private static List<Path> batches(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> planted = all.filter(Files::isDirectory).sorted().toList();
            List<Path> batches = new ArrayList<>();
            planted.stream().filter(DefectCampaign::isHonest).forEach(batches::add);
            planted.stream().filter(batch -> !isHonest(batch)).forEach(batches::add);
            return batches;
        }
    }

    private static boolean isHonest(Path batch) {
        return batch.endsWith("honest");
    }
}
