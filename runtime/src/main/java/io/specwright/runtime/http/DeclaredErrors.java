package io.specwright.runtime.http;

import io.specwright.runtime.json.Bytes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Which exception stands for which status: the narrowest declared range wins, then the generic ones. */
final class DeclaredErrors {
  private final List<Range> ranges;

  private DeclaredErrors(List<Range> ranges) {
    this.ranges = ranges;
  }

  static DeclaredErrors of(List<Range> declared) {
    return new DeclaredErrors(List.copyOf(declared));
  }

  ApiException toException(String method, String pathTemplate, HttpResponse response) {
    byte[] body = response.body();
    byte[] kept = body.length > ErrorContext.MAX_BODY ? Arrays.copyOf(body, ErrorContext.MAX_BODY) : body;
    int status = response.status();
    ErrorContext context = new ErrorContext(method, pathTemplate, status, response.headers(), Bytes.of(kept));
    return ranges.stream()
        .filter(range -> range.low <= status && status <= range.high)
        .min(Comparator.comparingInt(Range::width))
        .<ApiException>map(range -> range.factory.apply(context))
        .orElseGet(() -> switch (status / 100) {
          case 4 -> new ClientErrorException(context);
          case 5 -> new ServerErrorException(context);
          default -> new ApiException(context);
        });
  }

  /** Statuses from low to high, both inclusive. */
  record Range(int low, int high, Function<ErrorContext, ? extends ApiException> factory) {
    int width() {
      return high - low;
    }
  }
}
