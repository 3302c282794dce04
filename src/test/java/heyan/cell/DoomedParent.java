package heyan.cell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A parent to be killed: prints its child's process id and folder, then gives the child a file to hang on. */
public final class DoomedParent {
    private DoomedParent() {}

    public static void main(String[] args) throws IOException {
        try (Cells cells = CellsTest.misbehaving(CellsTest.settings(1, 400, 60))) {
            Examined answer = cells.examine("pid".getBytes(StandardCharsets.UTF_8));
            System.out.println(CellsTest.said(answer) + " " + cells.folder());
            System.out.flush();
            cells.examine(args[0].getBytes(StandardCharsets.UTF_8));
            System.in.read();
        }
    }
}
