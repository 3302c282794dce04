package heyan.verify;

import static heyan.claim.DocumentKind.APPLICATION_FORM;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.ReasonCode;
import heyan.extract.FieldName;
import heyan.programme.Trees;
import heyan.programme.UnionTree;
import heyan.verify.Finding.Agreement;
import org.junit.jupiter.api.Test;

class UnionAliasTest {
    private static final String SEAL = "application_form.seal_text";
    private static final String ALIAS = "越秀甲电子厂工会";
    private static final UnionTree KNOWN = Trees.withUnit("广州市越秀区总工会", Drawn.UNION, ALIAS);
    private static final UnionTree WITHOUT_ALIAS = Trees.withUnit("广州市越秀区总工会", Drawn.UNION);

    @Test
    void aSealWithAnotherNameOfTheUnionIsEquivalentAndSaysByWhichTree() {
        Drawn drawn = sealed(ALIAS).unions(KNOWN);

        assertThat(drawn.reasons()).isEmpty();
        assertThat(finding(drawn).agreement()).isEqualTo(Agreement.EQUIVALENT);
        assertThat(finding(drawn).rule()).isEqualTo("union alias, tree 7");
    }

    @Test
    void withoutTheAliasTheSameSealIsAMismatch() {
        for (UnionTree tree : java.util.List.of(UnionTree.NONE, WITHOUT_ALIAS)) {
            Drawn drawn = sealed(ALIAS).unions(tree);

            assertThat(drawn.reasons()).containsExactly(ReasonCode.SEAL_MISMATCH);
            assertThat(finding(drawn).agreement()).isEqualTo(Agreement.DIFFERENT);
        }
    }

    @Test
    void aTypedAliasAgreesWithASealOfTheOfficialName() {
        Drawn drawn = new Drawn().typedUnion(ALIAS).unions(KNOWN);

        assertThat(finding(drawn).agreement()).isEqualTo(Agreement.EQUIVALENT);
        assertThat(new Drawn().typedUnion(ALIAS).reasons()).contains(ReasonCode.SEAL_MISMATCH);
    }

    @Test
    void anotherUnionsSealStaysAMismatchWhateverTheTreeHolds() {
        assertThat(sealed("广州市越秀区总工会").unions(KNOWN).reasons()).containsExactly(ReasonCode.SEAL_MISMATCH);
        assertThat(sealed("越秀乙电子厂工会").unions(KNOWN).reasons()).containsExactly(ReasonCode.SEAL_MISMATCH);
    }

    @Test
    void aDoubtedCharacterIsNotForgivenOfAnAlias() {
        Drawn drawn = new Drawn()
                .read(APPLICATION_FORM, FieldName.SEAL_TEXT, "越秀乙电子厂工会", Drawn.SURE, 2)
                .unions(KNOWN);

        assertThat(finding(drawn).agreement().agrees()).isFalse();
    }

    @Test
    void aFormThatPrintsAnAliasIsNoFinding() {
        Drawn drawn = new Drawn().put(APPLICATION_FORM, "UNIT_UNION", ALIAS);

        assertThat(drawn.of("application_form.unit_union")).isEqualTo(Agreement.DIFFERENT);
        assertThat(drawn.unions(KNOWN).of("application_form.unit_union")).isEqualTo(Agreement.EQUIVALENT);
    }

    private static Drawn sealed(String text) {
        return new Drawn().put(APPLICATION_FORM, "SEAL_TEXT", text);
    }

    private static Finding finding(Drawn drawn) {
        return new CheckDossier()
                .check(drawn.dossier()).stream()
                        .filter(found -> found.check().equals(SEAL))
                        .findFirst()
                        .orElseThrow();
    }
}
