package heyan.intake;

import heyan.claim.DocumentKind;
import java.util.Optional;

/**
 * One slot of a claim and the bytes that were put into it.
 *
 * @param file name as the worker's manifest gives it; data, never a path
 * @param sha256 lower-case hex of the original bytes, under which they are stored (see {@link ObjectStore#contentKey});
 *     empty when the manifest names a file that is not there, or one that is too large to keep
 * @param size bytes; 0 when missing, above 100 MB when too large to keep
 */
public record StoredDocument(DocumentKind slot, String file, Optional<String> sha256, long size) {}
