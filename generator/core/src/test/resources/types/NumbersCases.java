package acme.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.models.Numbers;
import io.specwright.generator.types.TypeCases;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of every type and format, booleans, and defaults. */
public final class NumbersCases extends TypeCases {

  private static Numbers of(String members) {
    return roundTrip(Numbers.CODEC, "{'must':1," + members + "}");
  }

  @Test
  public void everyTypeIsRead() {
    Numbers numbers = of("'int32':-2147483648,'int64':9223372036854775807,'whole':-9223372036854775808,"
        + "'number':0.10,'decimal':123456789012345678901234567890.123456789,'single':43.125,'twice':1e-300,"
        + "'text':'12','flag':true");
    assertThat(numbers.int32()).contains(Integer.MIN_VALUE);
    assertThat(numbers.int64()).contains(Long.MAX_VALUE);
    assertThat(numbers.whole()).contains(Long.MIN_VALUE);
    assertThat(numbers.number()).contains(new BigDecimal("0.10"));
    assertThat(numbers.decimal()).contains(new BigDecimal("123456789012345678901234567890.123456789"));
    assertThat(numbers.single()).contains(43.125);
    assertThat(numbers.twice()).contains(1e-300);
    assertThat(numbers.text()).contains("12");
    assertThat(numbers.flag()).contains(true);
  }

  @Test
  public void everyTypeIsBuilt() {
    Numbers numbers = Numbers.builder().must(5).int32(1).int64(2).whole(3).number(4L).decimal(new BigDecimal("1.10"))
        .single(0.5).twice(2).flag(false).build();
    writes(Numbers.CODEC, numbers, "{'must':5,'int32':1,'int64':2,'whole':3,'number':4,'decimal':1.10,"
        + "'single':0.5,'twice':2.0,'flag':false}");
    assertThat(Numbers.builder().must(new BigDecimal("1E+3")).build().must()).isEqualByComparingTo("1000");
    assertThat(Numbers.builder().must(5).build()).isEqualTo(read(Numbers.CODEC, "{'must':5.0}"));
    assertThatThrownBy(() -> Numbers.builder().must(1).twice(Double.NaN).build()).isInstanceOf(RuntimeException.class);
  }

  @Test
  public void aWholeNumberMayBeSpelledWithAFraction() {
    assertThat(read(Numbers.CODEC, "{'must':1,'whole':2.0,'int32':1e2}").whole()).contains(2L);
    assertThat(read(Numbers.CODEC, "{'must':1,'whole':2.0,'int32':1e2}").int32()).contains(100);
  }

  @Test
  public void whatDoesNotFitIsKept() {
    refuses(of("'int32':2147483648")::int32, "$.int32");
    refuses(of("'int64':9223372036854775808")::int64, "$.int64");
    refuses(of("'whole':1.5")::whole, "$.whole");
    for (String value : List.of("'1'", "true", "[]", "{}")) {
      Numbers numbers = of("'int32':%1$s,'int64':%1$s,'whole':%1$s,'number':%1$s,'twice':%1$s".formatted(value));
      refuses(numbers::int32, "$.int32");
      refuses(numbers::int64, "$.int64");
      refuses(numbers::whole, "$.whole");
      refuses(numbers::number, "$.number");
      refuses(numbers::twice, "$.twice");
      assertThat(numbers.must()).isEqualByComparingTo("1");
    }
    refuses(of("'twice':1e400")::twice, "$.twice");
    refuses(of("'single':-1e400")::single, "$.single");
    assertThat(of("'twice':1.7976931348623157E308").twice()).contains(Double.MAX_VALUE);
    refusesStrictly(Numbers.CODEC, "{'must':1,'twice':1e400}", "$.twice");
    refuses(of("'flag':'true'")::flag, "$.flag");
    refuses(of("'flag':1")::flag, "$.flag");
    refusesStrictly(Numbers.CODEC, "{'must':1,'whole':'2'}", "$.whole");
  }

  @Test
  public void noDigitIsLost() {
    for (String text : List.of("0.1000000000000000055511151231257827021181583404541015625", "1.50", "-0", "1E+2",
        "9007199254740993", "100000000000000000000000000000000001")) {
      assertThat(Numbers.CODEC.toJson(read(Numbers.CODEC, "{'must':" + text + ",'twice':" + text + "}")))
          .satisfies(json -> assertThat(new BigDecimal(json.replaceAll(".*twice\":|}", ""))
              .compareTo(new BigDecimal(text))).isZero());
    }
    Numbers numbers = of("'twice':0.10000000000000000001");
    assertThat(numbers.twice()).contains(0.1);
    assertThat(Numbers.CODEC.toJson(numbers.toBuilder().flag(true).build())).contains("0.10000000000000000001");
  }

  @Test
  public void numbersAreEqualByValue() {
    assertThat(of("'number':1.0,'twice':2.50")).isEqualTo(of("'number':1.00,'twice':2.5"))
        .hasSameHashCodeAs(of("'number':1.00,'twice':2.5"));
    assertThat(of("'number':1.0")).isNotEqualTo(of("'number':1.01"));
  }

  @Test
  public void aDefaultIsTheServersToFillIn() {
    Numbers numbers = Numbers.builder().must(1).build();
    writes(Numbers.CODEC, numbers, "{'must':1}");
    assertThat(numbers.limit()).isEmpty();
    assertThat(of("'limit':10").limit()).contains(10L);
    assertThat(read(Numbers.CODEC, "{'must':1}").rate()).isEmpty();
  }
}
