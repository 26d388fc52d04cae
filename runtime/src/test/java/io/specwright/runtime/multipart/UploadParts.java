package io.specwright.runtime.multipart;

import io.specwright.runtime.http.HttpBody;
import io.specwright.runtime.http.ParameterStyle;
import io.specwright.runtime.json.Bytes;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As generated for a body with parts of all kinds. */
final class UploadParts extends MultipartBody {
  private UploadParts(Builder builder) {
    super("multipart/form-data", builder, "purpose", "file");
  }

  static Builder builder() {
    return new Builder();
  }

  Builder toBuilder() {
    return fill(new Builder());
  }

  static final class Builder extends MultipartBuilder<Builder> {
    UploadParts build() {
      return new UploadParts(this);
    }

    Builder purpose(@Nullable String value) {
      return value(0, "purpose", value, JsonCodecs.STRING);
    }

    Builder file(@Nullable HttpBody value) {
      return file(1, "file", value);
    }

    Builder tags(@Nullable List<String> value) {
      return value(2, "tags", value, JsonCodecs.list(JsonCodecs.STRING));
    }

    Builder addTag(String value) {
      return tags(plus(2, value));
    }

    Builder meta(@Nullable JsonValue value) {
      return value(3, "meta", value, JsonCodecs.VALUE);
    }

    Builder history(@Nullable List<JsonValue> value) {
      return value(4, "history", value, JsonCodecs.list(JsonCodecs.VALUE), "application/json");
    }

    Builder sdp(String value) {
      return value(5, "sdp", value, JsonCodecs.STRING, "application/sdp", "X-Kind", "offer");
    }

    Builder key(Bytes value) {
      return value(6, "key", value, JsonCodecs.BYTES, "application/octet-stream", "Content-Transfer-Encoding",
          "base64");
    }

    Builder images(@Nullable List<HttpBody> value) {
      return files(7, "images", value);
    }

    Builder styled(JsonValue value, ParameterStyle style, boolean explode) {
      return value(8, "styled", value, JsonCodecs.VALUE, style, explode);
    }
  }
}
