package heyan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

/** The rules of the house that a machine can check. */
@AnalyzeClasses(packages = "heyan", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    /** Texts, characters and comments, so that none is taken for part of another. */
    private static final Pattern LITERAL = Pattern.compile(
            "(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])*'|//[^\\n]*|/\\*.*?\\*/");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void dataFlowsOneWayThroughTheRooms() {
        ApplicationModules.of(HeyanApplication.class).verify();
    }

    @ArchTest
    static final ArchRule noClassKnowsTheRoutes =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.camel..");

    @ArchTest
    static final ArchRule wordsArePure = noClasses()
            .that()
            .resideInAPackage("heyan.claim..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "java..", "heyan.claim..", "javax.crypto..", "org.jspecify..", "org.springframework.modulith..");

    @ArchTest
    static final ArchRule checksAndRulesArePure = noClasses()
            .that()
            .resideInAnyPackage("heyan.verify..", "heyan.decide..", "heyan.extract..")
            .and()
            .areNotAnnotatedWith(Component.class)
            .and()
            .areNotAnnotatedWith(org.springframework.stereotype.Repository.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.jdbc..",
                    "org.springframework.stereotype..",
                    "org.springframework.context..",
                    "java.io..",
                    "java.nio.file..",
                    "java.sql..",
                    "org.slf4j..");

    @ArchTest
    static final ArchRule objectStoreStaysInIntake = libraryStaysIn("io.minio..", "heyan.intake..", "heyan.embedded..");

    @ArchTest
    static final ArchRule pdfStaysWherePagesAreReadAndPrinted =
            libraryStaysIn("org.apache.pdfbox..", "heyan.inspect..", "heyan.samples..", "heyan.worker..");

    @ArchTest
    static final ArchRule tikaStaysInInspect = libraryStaysIn("org.apache.tika..", "heyan.inspect..");

    @ArchTest
    static final ArchRule enginesStayInRead = libraryStaysIn("ai.onnxruntime..", "heyan.read..");

    @ArchTest
    static final ArchRule tesseractStaysInRead = libraryStaysIn("net.sourceforge.tess4j..", "heyan.read..");

    @ArchTest
    static final ArchRule qrCodesStayWhereTheyAreReadAndDrawn =
            libraryStaysIn("com.google.zxing..", "heyan.read..", "heyan.samples..", "heyan.worker..", "heyan.review..");

    @ArchTest
    static final ArchRule yamlStaysInProgramme = libraryStaysIn("org.yaml..", "heyan.programme..");

    @ArchTest
    static final ArchRule pagesStayWherePeopleAndPortalsEnter = libraryStaysIn(
            "org.springframework.web..", "heyan.review..", "heyan.office..", "heyan.api..", "heyan.worker..");

    @ArchTest
    static final ArchRule chartsStayInOffice = libraryStaysIn("org.knowm..", "heyan.office..");

    @ArchTest
    static final ArchRule theDescriptionOfTheApiStaysInApi = libraryStaysIn("io.swagger..", "heyan.api..");

    @ArchTest
    static final ArchRule bagsStayInAudit = libraryStaysIn("gov.loc..", "heyan.audit..");

    @ArchTest
    static final ArchRule serversStayInEmbedded =
            libraryStaysIn("io.zonky..", "heyan.embedded..").allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = classes()
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.not(
                    com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching(
                            ".*(Util|Utils|Helper|Manager|Impl|Processor|Service|DTO)")));

    @ArchTest
    static final ArchRule noFieldInjection = fields().should()
            .notBeAnnotatedWith(org.springframework.beans.factory.annotation.Autowired.class)
            .andShould()
            .notBeAnnotatedWith(org.springframework.beans.factory.annotation.Value.class);

    @Test
    void everyPackageIsNullMarked() {
        var rooms = new com.tngtech.archunit.core.importer.ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("heyan").stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .toList();

        assertThat(rooms)
                .allSatisfy(room -> assertThat(Class.forName(room + ".package-info")
                                .isAnnotationPresent(org.jspecify.annotations.NullMarked.class))
                        .as(room)
                        .isTrue());
    }

    /** What speaks Chinese by its nature: the form that is printed, grammars of typed Chinese, names of the demo's people, glosses. */
    private static final Set<String> CHINESE_BY_NATURE = Set.of(
            "PrintForm",
            "FieldGrammar",
            "CheckDraft",
            "DemoUsers",
            "DescribeApi",
            "SubmissionController",
            "PortalController");

    @Test
    void whatPeopleReadIsInTheMessagesAndNotInTheRoomsWithPages() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String room : List.of("review", "office", "worker", "api")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/heyan", room))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    if (saysChinese(Files.readString(file))) {
                        found.add(file.getFileName().toString().replace(".java", ""));
                    }
                }
            }
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(CHINESE_BY_NATURE);
    }

    @Test
    void aChineseLiteralWouldBeFound() {
        assertThat(saysChinese("new Column(\"申请编号\", 20); // x")).isTrue();
        assertThat(saysChinese("String text = \"\"\"\n  合格\n  \"\"\";")).isTrue();
        assertThat(saysChinese("char quote = '\"'; say(\"不合格\")")).isTrue();
        assertThat(saysChinese("/** 发放管理 \"名单\". */ // \"申报\"\n say(\"payout.title\");"))
                .as("comments")
                .isFalse();
    }

    private static boolean saysChinese(String source) {
        return LITERAL.matcher(source)
                .results()
                .map(MatchResult::group)
                .anyMatch(token -> token.startsWith("\"") && HAN.matcher(token).find());
    }

    /** Two of a name start in slices of the house, and never together. */
    @ArchTest
    static void beansOfAllRoomsHaveNamesOfTheirOwn(JavaClasses all) {
        var names = all.stream()
                .filter(one -> one.isMetaAnnotatedWith(Component.class) && !one.isAnnotation())
                .map(JavaClass::getSimpleName)
                .toList();

        assertThat(names).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    private static ArchRule libraryStaysIn(String library, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
