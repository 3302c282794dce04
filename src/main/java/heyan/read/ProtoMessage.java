package heyan.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A protocol buffer message as a list of numbered fields: enough to read and change an ONNX graph. */
final class ProtoMessage {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED32 = 5;

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final List<Field> fields = new ArrayList<>();

    /** One field; a number for varints and fixed ones, else bytes. */
    private static final class Field {
        private final int number;
        private final int wire;
        private final long value;
        /** A view, not a copy: weights are large. */
        private final ByteBuffer bytes;

        private Field(int number, int wire, long value, ByteBuffer bytes) {
            this.number = number;
            this.wire = wire;
            this.value = value;
            this.bytes = bytes;
        }
    }

    static ProtoMessage parse(ByteBuffer message) {
        ProtoMessage parsed = new ProtoMessage();
        ByteBuffer in = message.slice().order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining()) {
            long key = varint(in);
            int number = (int) (key >>> 3);
            int wire = (int) (key & 7);
            switch (wire) {
                case VARINT -> parsed.put(number, varint(in));
                case FIXED64 -> parsed.fields.add(new Field(number, wire, in.getLong(), NOTHING));
                case FIXED32 -> parsed.fields.add(new Field(number, wire, in.getInt(), NOTHING));
                case BYTES -> {
                    int length = (int) varint(in);
                    parsed.put(number, in.slice(in.position(), length));
                    in.position(in.position() + length);
                }
                default -> throw new IllegalArgumentException("no such wire type: " + wire);
            }
        }
        return parsed;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 127) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a varint has at most ten bytes");
    }

    ByteBuffer bytes() {
        int size = 0;
        for (Field field : fields) {
            size += field.bytes.remaining() + 20;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(size);
        for (Field field : fields) {
            write(out, ((long) field.number << 3) | field.wire);
            if (field.wire == VARINT) {
                write(out, field.value);
            } else if (field.wire == BYTES) {
                write(out, field.bytes.remaining());
                byte[] copy = new byte[field.bytes.remaining()];
                field.bytes.slice().get(copy);
                out.writeBytes(copy);
            } else {
                for (int i = 0; i < (field.wire == FIXED64 ? 8 : 4); i++) {
                    out.write((int) (field.value >>> (8 * i)));
                }
            }
        }
        return ByteBuffer.wrap(out.toByteArray());
    }

    private static void write(ByteArrayOutputStream out, long value) {
        long left = value;
        while ((left & ~127L) != 0) {
            out.write((int) (left & 127) | 128);
            left >>>= 7;
        }
        out.write((int) left);
    }

    /** All fields of that number, as bytes. */
    List<ByteBuffer> all(int number) {
        return fields.stream()
                .filter(field -> field.number == number && field.wire == BYTES)
                .map(field -> field.bytes)
                .toList();
    }

    List<String> texts(int number) {
        return all(number).stream()
                .map(bytes -> StandardCharsets.UTF_8.decode(bytes.slice()).toString())
                .toList();
    }

    /** All varints of that number, packed or not. */
    List<Long> numbers(int number) {
        List<Long> numbers = new ArrayList<>();
        for (Field field : fields) {
            if (field.number == number && field.wire == VARINT) {
                numbers.add(field.value);
            } else if (field.number == number && field.wire == BYTES) {
                ByteBuffer packed = field.bytes.slice();
                while (packed.hasRemaining()) {
                    numbers.add(varint(packed));
                }
            }
        }
        return numbers;
    }

    ProtoMessage clear(int number) {
        fields.removeIf(field -> field.number == number);
        return this;
    }

    ProtoMessage put(int number, ByteBuffer bytes) {
        fields.add(new Field(number, BYTES, 0, bytes));
        return this;
    }

    ProtoMessage put(int number, String text) {
        return put(number, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    ProtoMessage put(int number, long varint) {
        fields.add(new Field(number, VARINT, varint, NOTHING));
        return this;
    }

    ProtoMessage put(int number, float fixed) {
        fields.add(new Field(number, FIXED32, Float.floatToIntBits(fixed), NOTHING));
        return this;
    }
}
