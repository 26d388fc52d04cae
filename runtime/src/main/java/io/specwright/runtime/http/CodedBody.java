package io.specwright.runtime.http;

import io.specwright.runtime.json.DecodingException;
import java.util.Optional;

/** A body that is not JSON, by its codec. */
record CodedBody<T>(BodyCodec<T> codec) implements ResponseReader<T> {

  @Override
  public String accept() {
    return codec.mediaType();
  }

  @Override
  public T read(String operation, HttpResponse response, boolean strict) {
    if (response.body().length == 0) {
      throw ResponseReader.undecodable("$", "the body is empty", operation, response);
    }
    boolean named = response.headers().first("Content-Type")
        .flatMap(contentType -> MediaType.parse(contentType).charset()).isPresent();
    try {
      return codec.parse(
          response.body(),
          named ? Optional.of(ResponseReader.charset(operation, response)) : Optional.empty(),
          strict);
    } catch (DecodingException e) {
      throw ResponseReader.undecodable(e, operation, response);
    }
  }
}
