package io.specwright.runtime.http;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where a transport puts the bodies it receives, with the limits it has for them. */
final class ResponseBodies {
  private final int maxResponseBytes;
  private final Set<StreamedBody> streams = ConcurrentHashMap.newKeySet();

  /**
   * @param maxResponseBytes the largest body to collect; a stream has no limit
   */
  ResponseBodies(int maxResponseBytes) {
    this.maxResponseBytes = maxResponseBytes;
  }

  /** Whether the body of a response is wanted as it arrives. */
  static boolean streams(HttpRequest request, int status) {
    return request.streaming() && status >= 200 && status <= 299;
  }

  /** For a body that is read as it arrives. */
  StreamedBody streamed() {
    StreamedBody body = new StreamedBody(streams::remove);
    streams.add(body);
    return body;
  }

  /**
   * For a complete body. Of an error, as much is read as is kept, so that no flood of a body hides the status.
   */
  BoundedBody collected(int status) {
    return status < 400
        ? new BoundedBody(maxResponseBytes)
        : BoundedBody.cut(Math.min(maxResponseBytes, ErrorContext.MAX_BODY));
  }

  /** Ends all streams before their time. */
  void abort(IOException reason) {
    streams.forEach(stream -> stream.abort(reason));
  }
}
