package heyan.intake;

/** The buckets of the object store. */
public enum Bucket {
    /** Where portals put uploads; never changed by Heyan, except by {@link TakeFolder}. */
    INBOX("heyan-inbox"),
    /** Original bytes by content, see {@link ObjectStore#contentKey}. */
    ORIGINALS("heyan-originals"),
    /** Upright rasters of pages, written by the cell's side. */
    PAGES("heyan-pages");

    private final String bucketName;

    Bucket(String bucketName) {
        this.bucketName = bucketName;
    }

    /** The name at the S3 server. */
    public String bucketName() {
        return bucketName;
    }
}
