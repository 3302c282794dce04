package heyan.samples;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Family of looks: fonts, layouts, wordings and colours. No two families share them, so one can prove another. */
public enum Style {
    /** For building and tuning. */
    WORKING,
    /** For reporting figures; some rules of the reader were changed after looks at its earlier seeds. */
    REPORT,
    /** Never looked at while the reader was changed until its figures were told; some rules were changed after. */
    FRESH,
    /** Drawn by somebody who had not seen the reader; figures told once; the reader was changed after a look at them. */
    UNSEEN,
    /** Drawn by somebody who has not seen the reader; its first figures were told, some rules were changed after. */
    BLIND,
    /** Drawn by somebody who had not seen the reader; its first figures were told, the reader was changed after. */
    SEALED,
    /** Drawn by somebody who had not seen the reader; its first figures were told, the reader was changed after. */
    NOVEL,
    /** Drawn by somebody who had not seen the reader; its first figures were told, two rules were changed after. */
    WITHHELD,
    /** Drawn by somebody who had not seen the reader; its first figures were told, the reader was changed after. */
    RESERVED,
    /** Drawn by somebody who had not seen the reader; its first figures were told, the reader was changed after. */
    UNTOLD,
    /** Drawn by somebody who had not seen the reader; its first figures were told, the reader was changed after. */
    HIDDEN,
    /** Drawn by somebody who has not seen the reader. */
    UNMET,
    /** Drawn by somebody who has not seen the reader. */
    LATENT,
    /** Drawn by somebody who has not seen the reader. */
    UNSPOKEN,
    /** Only its forms are its own, drawn by somebody who has not seen the reader; the rest is as UNSPOKEN has it. */
    UNSAID,
    /** Only its forms are its own, drawn by somebody who has not seen the reader; the rest is that of UNSPOKEN. */
    UNHEARD(UNSPOKEN),
    /** The same, by somebody else. */
    UNASKED(UNSPOKEN),
    /** Its forms and diplomas are its own, drawn by somebody who has not seen the reader; the rest is that of UNSPOKEN. */
    UNSHOWN(UNSPOKEN),
    /** The same, by somebody else. */
    UNGUESSED(UNSPOKEN),
    /** Its bank cards and registry reports are its own, drawn by somebody who has not seen the reader; else as UNSPOKEN. */
    UNTRIED(UNSPOKEN),
    /** Only its forms are its own, drawn by somebody who has not seen the reader; lists and the rest are of UNSPOKEN. */
    UNFORESEEN(UNSPOKEN);

    private final Style lender;

    Style() {
        lender = this;
    }

    Style(Style lender) {
        this.lender = lender;
    }

    /** Whose lists, typefaces and looks it has, but for the documents that are its own. */
    Style lender() {
        return lender;
    }

    /** All of them, as a command's usage tells them. */
    static String names() {
        return Arrays.stream(values()).map(Style::name).collect(Collectors.joining("|"));
    }
}
