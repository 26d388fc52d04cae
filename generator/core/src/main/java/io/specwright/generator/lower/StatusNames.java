package io.specwright.generator.lower;

import io.specwright.generator.ir.StatusMatch;
import java.util.Map;

/** What statuses are called: by the reason phrases of RFC 9110, section 15. */
final class StatusNames {
  private static final Map<Integer, String> REASONS =
      Map.ofEntries(
          Map.entry(200, "Ok"), Map.entry(201, "Created"), Map.entry(202, "Accepted"),
          Map.entry(203, "NonAuthoritative"), Map.entry(204, "NoContent"), Map.entry(205, "ResetContent"),
          Map.entry(206, "PartialContent"), Map.entry(207, "MultiStatus"),
          Map.entry(300, "MultipleChoices"), Map.entry(301, "MovedPermanently"), Map.entry(302, "Found"),
          Map.entry(303, "SeeOther"), Map.entry(304, "NotModified"), Map.entry(307, "TemporaryRedirect"),
          Map.entry(308, "PermanentRedirect"),
          Map.entry(400, "BadRequest"), Map.entry(401, "Unauthorized"), Map.entry(402, "PaymentRequired"),
          Map.entry(403, "Forbidden"), Map.entry(404, "NotFound"), Map.entry(405, "MethodNotAllowed"),
          Map.entry(406, "NotAcceptable"), Map.entry(408, "RequestTimeout"), Map.entry(409, "Conflict"),
          Map.entry(410, "Gone"), Map.entry(411, "LengthRequired"), Map.entry(412, "PreconditionFailed"),
          Map.entry(413, "ContentTooLarge"), Map.entry(415, "UnsupportedMediaType"),
          Map.entry(422, "UnprocessableContent"), Map.entry(423, "Locked"), Map.entry(424, "FailedDependency"),
          Map.entry(429, "TooManyRequests"), Map.entry(500, "InternalServerError"), Map.entry(501, "NotImplemented"),
          Map.entry(502, "BadGateway"), Map.entry(503, "ServiceUnavailable"), Map.entry(504, "GatewayTimeout"));

  private StatusNames() {}

  /** {@code NotFound}, {@code AnyClientError} for {@code 4XX}, {@code Default}. */
  static String of(StatusMatch status) {
    if (status.isExact()) {
      return REASONS.getOrDefault(status.low(), "Status" + status.low());
    } else if (status.equals(StatusMatch.DEFAULT)) {
      return "Default";
    }
    return switch (status.low() / 100) {
      case 2 -> "AnySuccess";
      case 3 -> "AnyRedirect";
      case 4 -> "AnyClientError";
      case 5 -> "AnyServerError";
      default -> "Status" + status;
    };
  }
}
