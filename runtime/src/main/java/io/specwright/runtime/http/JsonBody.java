package io.specwright.runtime.http;

import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodec;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A JSON body, by its content rather than by its content type, which servers often get wrong: UTF-8 unless the response
 * names another charset.
 */
record JsonBody<T>(JsonCodec<T> codec) implements ResponseReader<T> {

  @Override
  public String accept() {
    return "application/json";
  }

  @Override
  public T read(String operation, HttpResponse response, boolean strict) {
    byte[] utf8 = utf8(operation, response);
    if (utf8.length == 0) {
      throw ResponseReader.undecodable("$", "the body is empty", operation, response);
    }
    try {
      return codec.parse(utf8, strict);
    } catch (DecodingException e) {
      throw ResponseReader.undecodable(e, operation, response);
    }
  }

  private static byte[] utf8(String operation, HttpResponse response) {
    Charset charset = ResponseReader.charset(operation, response);
    return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII)
        ? response.body()
        : new String(response.body(), charset).getBytes(StandardCharsets.UTF_8);
  }
}
