package heyan.cell;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Answers as JSON, in the database and, with the rasters behind it, on the wire. */
final class AnswerCodec {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(CellAnswer.class, Types.class)
            .addModule(new SimpleModule().addSerializer(String.class, new Storable()))
            .build();

    private AnswerCodec() {}

    static String json(CellAnswer answer) {
        return text(answer);
    }

    static CellAnswer answer(String json) {
        return parse(json, CellAnswer.class);
    }

    static String json(CellOrders orders) {
        return text(orders);
    }

    static CellOrders orders(String json) {
        return parse(json, CellOrders.class);
    }

    /** Processor time, length and JSON, then length and bytes of each raster. */
    static byte[] bytes(Examined examined) {
        byte[] json = json(examined.answer()).getBytes(StandardCharsets.UTF_8);
        int size = examined.rasters().stream()
                .mapToInt(raster -> 4 + raster.length)
                .sum();
        ByteBuffer out = ByteBuffer.allocate(12 + json.length + size);
        out.putLong(examined.cpuNanos()).putInt(json.length).put(json);
        examined.rasters().forEach(raster -> out.putInt(raster.length).put(raster));
        return out.array();
    }

    /** Throws for anything that {@link #bytes} did not write. */
    static Examined examined(byte[] bytes) throws IOException {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            long cpuNanos = in.getLong();
            CellAnswer answer = JSON.readValue(block(in), CellAnswer.class);
            List<byte[]> rasters = new ArrayList<>();
            while (in.hasRemaining()) {
                rasters.add(block(in));
            }
            return new Examined(answer, rasters, cpuNanos);
        } catch (BufferUnderflowException e) {
            throw new IOException("answer cut off", e);
        }
    }

    private static byte[] block(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] block = new byte[length];
        in.get(block);
        return block;
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON-able: " + value.getClass().getName(), e);
        }
    }

    private static <T> T parse(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a " + type.getSimpleName() + " as this version writes it", e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = CellAnswer.Read.class, name = "read"),
        @JsonSubTypes.Type(value = CellAnswer.Unusable.class, name = "unusable")
    })
    private interface Types {}

    /** PostgreSQL's jsonb takes neither NUL nor half a surrogate pair; a QR code or a text layer may hold both. */
    private static final class Storable extends StdScalarSerializer<String> {
        Storable() {
            super(String.class);
        }

        @Override
        public void serialize(String value, JsonGenerator out, SerializerProvider provider) throws IOException {
            StringBuilder clean = new StringBuilder(value.length());
            value.codePoints()
                    .map(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) ? 0xFFFD : c)
                    .forEach(clean::appendCodePoint);
            out.writeString(clean.toString());
        }
    }
}
