package io.specwright.generator.emit.java;

import static io.specwright.generator.emit.java.Sample.list;
import static io.specwright.generator.emit.java.Sample.ref;
import static io.specwright.generator.emit.java.Sample.string;

import io.specwright.generator.ir.Scalar;
import org.junit.jupiter.api.Test;

/** Generated parameter classes and exceptions in the hands of a caller. */
class ParamsAndErrorsUsageTest {

  @Test
  void parametersAreOptionalAndComparable() {
    new Sample()
        .strings("Mode", "test", "live")
        .params("SearchParams", "search",
            Property.of("limit", Scalar.LONG),
            Property.of("ratio", Scalar.DOUBLE),
            Property.of("modes", list(ref("Mode"))),
            Property.of("token", string()).sensitive())
        .use("""
            var params = acme.shop.services.SearchParams.builder()
                .limit(5).ratio(0.5).addModes("live").token("s3cret").build();
            assertThat(params).hasToString("SearchParams[limit=5, ratio=0.5, modes=[live], token=***]");
            assertThat(params.toBuilder().build()).isEqualTo(params).hasSameHashCodeAs(params);
            assertThat(params.toBuilder().limit(7).build())
                .hasToString("SearchParams[limit=7, ratio=0.5, modes=[live], token=***]");
            var modes = new java.util.ArrayList<>(List.of(Mode.TEST));
            var copied = acme.shop.services.SearchParams.builder().modes(modes).build();
            modes.clear();
            assertThat(copied.toBuilder().addModes(Mode.LIVE).build()).hasToString("SearchParams[modes=[test, live]]");
            assertThat(copied).hasToString("SearchParams[modes=[test]]");
            assertThatThrownBy(() -> acme.shop.services.SearchParams.builder().addModes((Mode) null))
                .isInstanceOf(NullPointerException.class);
            assertThat(acme.shop.services.SearchParams.builder().build()).isNotEqualTo(params);
            """);
  }

  @Test
  void anExceptionDecodesItsBody() {
    new Sample()
        .object("Problem", Property.of("detail", string()).required())
        .error("GoneException", "It was here.", ref("Problem"))
        .error("OddException", "", list(string()))
        .use("""
            var context = new io.specwright.runtime.http.ErrorContext("GET", "/x/{id}", 410,
                io.specwright.runtime.http.HttpHeaders.empty(), Bytes.of("{\\"detail\\":\\"d\\"}".getBytes(UTF_8)));
            assertThat(new acme.shop.errors.GoneException(context).error().detail()).isEqualTo("d");
            assertThat(new acme.shop.errors.GoneException(context)).hasMessageContaining("GET /x/{id}: status 410");
            assertThatThrownBy(() -> new acme.shop.errors.OddException(context).error())
                .isInstanceOf(DecodingException.class);
            """);
  }
}
