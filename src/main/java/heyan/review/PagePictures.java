package heyan.review;

import java.util.Optional;

/** The clean rasters that the cell made; never the original files. */
interface PagePictures {
    /**
     * One page as JPEG.
     *
     * @param sha256 of the original file
     * @param page counts from 0
     */
    Optional<byte[]> jpeg(String sha256, int page);
}
