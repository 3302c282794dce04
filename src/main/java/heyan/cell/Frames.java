package heyan.cell;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.zip.CRC32;

/**
 * Messages over a socket: nonce (8 bytes), length (4), CRC-32 of the content (4), content. An answer carries the nonce
 * of its question, so that answers can never shift to the next file.
 */
final class Frames {
    /** Nonce of the child's "I am warm" and of the parent's "go home". */
    static final long NO_QUESTION = 0;

    private static final int HEADER = 16;

    private final SocketChannel channel;
    private final DataInputStream in;

    Frames(SocketChannel channel) {
        this.channel = channel;
        this.in = new DataInputStream(Channels.newInputStream(channel));
    }

    /** One message. */
    static final class Frame {
        private final long nonce;
        private final byte[] content;

        private Frame(long nonce, byte[] content) {
            this.nonce = nonce;
            this.content = content;
        }

        long nonce() {
            return nonce;
        }

        byte[] content() {
            return content;
        }
    }

    void write(long nonce, byte[] content) throws IOException {
        ByteBuffer out = ByteBuffer.allocate(HEADER + content.length);
        out.putLong(nonce)
                .putInt(content.length)
                .putInt(crc(content))
                .put(content)
                .flip();
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }

    /** Waits for the next message; throws when the other side has gone or sends anything else. */
    Frame read(int mostBytes) throws IOException {
        long nonce = in.readLong();
        int length = in.readInt();
        int crc = in.readInt();
        if (length < 0 || length > mostBytes) {
            throw new IOException("frame of " + length + " bytes");
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length || crc(content) != crc) {
            throw new IOException("frame cut off or garbled");
        }
        return new Frame(nonce, content);
    }

    private static int crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }
}
