package io.specwright.runtime.http;

/** What a caller gives as the content of a request: bytes as they are, or something that is written as such. */
@FunctionalInterface
public interface RequestContent {

  /** The content of one call, the same for all of its attempts. */
  HttpBody toBody();
}
