package heyan.intake;

/** What can be wrong with an application.json; stable codes. */
public enum ManifestFault {
    /** Over 1 MB. */
    MANIFEST_TOO_LARGE,
    NOT_JSON,
    /** One name given twice in one JSON object. */
    DUPLICATE_KEY,
    KEY_MISSING,
    WRONG_TYPE,
    /** Longer than any name, number or address is. */
    TEXT_TOO_LONG,
    /** Control characters or halves of characters. */
    BAD_CHARACTER,
    BAD_DATE,
    UNKNOWN_KIND,
    /** Two files for one kind of document. */
    DUPLICATE_SLOT,
    /** Not a safe path segment. */
    BAD_IDENTIFIER,
    /** The identifier says another thing than the object key. */
    WRONG_PLACE,
    BAD_FILE_NAME
}
