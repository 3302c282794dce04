package heyan.audit;

import java.io.InputStream;
import java.util.Optional;

/** Where the original bytes are. */
interface Originals {
    /** The bytes that were stored under this hash, to be closed by the caller; empty when there are none. */
    Optional<InputStream> open(String sha256);
}
