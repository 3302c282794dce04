package heyan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.cli.Program.Ended;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What starts the embedded parts runs on one data folder, one command as a process of its own; the refused ones need none. */
@DisplayName("./heyan unions and ./heyan account")
class UnionsAndAccountTest {
    private static final long MINUTES = 5;
    private static final String TREE = """
            code,name,level,parent,aliases
            GZ,广州市总工会,市总工会,,
            GZ-YX,广州市越秀区总工会,DISTRICT,GZ,越秀区总工会
            GZ-TH,广州市天河区总工会,DISTRICT,XX,
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path folder;

    private static final Program.Within WITHIN = new Program.Within();

    @AfterAll
    static void forgetTheProgram() throws IOException {
        WITHIN.close();
    }

    private static Ended run(String... arguments) throws ReflectiveOperationException {
        return WITHIN.run(onTheFolder(arguments));
    }

    private static String[] onTheFolder(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("data").toString()));
        return all.toArray(String[]::new);
    }

    private static Ended asAProcess(String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "run", ".log");
        Process process = Program.process(log, onTheFolder(arguments)).start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        String text = Files.readString(log);
        assertThat(ended).as(text).isTrue();
        return new Ended(process.exitValue(), text);
    }

    private static Ended refused(String... arguments) {
        StringWriter text = new StringWriter();
        int exit = new CommandLine(new Heyan()).setErr(new PrintWriter(text)).execute(arguments);
        return new Ended(exit, text.toString());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aTreeIsImportedItsFaultyRowsAreNamedAndAFileThatIsNoTreeChangesNothing() throws Exception {
        Ended first = run("unions", file("unions.csv", TREE));
        Ended unusable = run("unions", file("other.csv", "name,number\n甲,1\n"));
        Ended second = run("unions", file("next.csv", TREE.replace(",XX,", ",GZ,")));

        assertThat(first.exit()).as(first.text()).isZero();
        assertThat(first.text())
                .contains("tree 1: 2 unions; created 2, changed 0, removed 0, refused 1")
                .contains("row 4 refused: PARENT_UNKNOWN");
        assertThat(unusable.exit()).as(unusable.text()).isEqualTo(2);
        assertThat(second.text()).contains("tree 2: 3 unions; created 1, changed 0, removed 0, refused 0");
    }

    @Test
    void anAccountIsMadeOnceAndItsPasswordIsShownOnce() throws Exception {
        Ended made = asAProcess("account", "li.hua", "--role", "auditor", "--union", "广州市越秀区总工会");
        Ended again = run("account", "li.hua");

        assertThat(made.exit()).as(made.text()).isZero();
        assertThat(made.text()).containsPattern("(?m)^li\\.hua / [A-Za-z0-9_-]{16}$");
        assertThat(again.exit()).as(again.text()).isZero();
        assertThat(again.text()).contains("there is an account li.hua already").doesNotContain("li.hua /");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Li", "l", "9li", "li hua", "李华", "li/hua", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void aTextThatIsNoLoginIsRefusedBeforeAnythingStarts(String login) {
        Ended ended = refused("account", login, "--data", folder.resolve("none").toString());

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.text()).contains("a login has 2 to 32").doesNotContain("argon2");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aRoleOrAFileThatIsNotThereIsRefusedToo() {
        assertThat(refused("account", "li", "--role", "admin").exit()).isEqualTo(2);
        assertThat(refused("account").exit()).isEqualTo(2);
        assertThat(refused("unions").exit()).isEqualTo(2);
        assertThat(refused("unions", folder.resolve("none.csv").toString()).text())
                .contains("no such file");
    }
}
