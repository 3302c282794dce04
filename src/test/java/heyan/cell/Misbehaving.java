package heyan.cell;

import heyan.inspect.Defect;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;

/** A child that does what its document says: {@code halt}, {@code segv}, {@code hang}, {@code oom} and worse. */
public final class Misbehaving {
    private Misbehaving() {}

    public static void main(String[] args) throws IOException {
        CellMain.serve(args, orders -> bytes -> obey(new String(bytes, StandardCharsets.UTF_8)));
    }

    private static Examined obey(String document) {
        String[] words = document.split(" ", 2);
        try {
            return switch (words[0]) {
                case "halt" -> halt();
                case "halt-once" -> haltOnce();
                case "segv" -> segv();
                case "hang" -> hang();
                case "spin" -> spin();
                case "page" -> page();
                case "oom" -> outOfMemory();
                case "throw" -> throw new IllegalStateException("a bug of ours");
                case "noise" -> noise();
                case "environment" -> say(new TreeSet<>(System.getenv().keySet()).toString());
                case "pid" -> say(Long.toString(ProcessHandle.current().pid()));
                case "reach" -> reach(Integer.parseInt(words[1]));
                default -> say(document);
            };
        } catch (IOException | ReflectiveOperationException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Examined say(String text) {
        return Examined.of(new CellAnswer.Unusable(Defect.WRONG_TYPE, text), 1);
    }

    private static Examined halt() {
        Runtime.getRuntime().halt(77);
        return say("never");
    }

    private static Examined haltOnce() throws IOException {
        Path before = Path.of("..", "was-here").toAbsolutePath();
        if (Files.exists(before)) {
            return say("second try");
        }
        Files.createFile(before);
        return halt();
    }

    private static Examined segv() throws ReflectiveOperationException {
        Class<?> type = Class.forName("sun.misc.Unsafe");
        Field only = type.getDeclaredField("theUnsafe");
        only.setAccessible(true);
        type.getMethod("putAddress", long.class, long.class).invoke(only.get(null), 0L, 0L);
        return say("never");
    }

    private static Examined hang() throws InterruptedException {
        new CountDownLatch(1).await();
        return say("never");
    }

    private static Examined spin() {
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) & Long.MAX_VALUE;
        }
        return say("never");
    }

    private static Examined page() {
        return new Examined(AnswerCodecTest.sample("a\0b"), List.of(new byte[] {1, 2, 3}), 2_000_000);
    }

    private static Examined outOfMemory() {
        byte[] hoard = {1};
        while (hoard.length < Integer.MAX_VALUE / 2) {
            hoard = Arrays.copyOf(hoard, hoard.length * 2);
        }
        return say("never " + hoard.length);
    }

    private static Examined noise() {
        System.out.println("# A fatal error has been detected by the Java Runtime Environment");
        System.out.write(new byte[1 << 16], 0, 1 << 16);
        System.out.flush();
        System.err.println("libpng warning: iCCP: known incorrect sRGB profile");
        return say("after noise");
    }

    private static Examined reach(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return say("reached " + socket.isConnected());
        } catch (IOException e) {
            return say("no way out");
        }
    }
}
