package acme.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.models.Constants;
import acme.models.Extensible;
import acme.models.Holder;
import acme.models.Level;
import acme.models.Maybe;
import acme.models.Mode;
import acme.models.Rate;
import acme.models.Size;
import io.specwright.generator.types.TypeCases;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Open enums of every scalar kind, and constants. */
public final class EnumsCases extends TypeCases {

  @Test
  public void knownValuesAreConstants() {
    assertThat(read(Mode.CODEC, "'live'")).isSameAs(Mode.LIVE);
    assertThat(Mode.of("test")).isSameAs(Mode.TEST);
    assertThat(Mode.TEST.value()).isEqualTo("test");
    assertThat(Mode.TEST).hasToString("test");
    assertThat(read(Level.CODEC, "2")).isSameAs(Level.of(2));
    assertThat(read(Level.CODEC, "2.0")).isSameAs(Level.of(2));
    assertThat(read(Level.CODEC, "9007199254740993").known()).isPresent();
    assertThat(read(Size.CODEC, "-1")).isSameAs(Size.of(-1));
    assertThat(read(Rate.CODEC, "0.50")).isEqualTo(Rate.of(new BigDecimal("0.5")));
    assertThat(read(Rate.CODEC, "1.0").known()).isPresent();
  }

  @Test
  public void unknownValuesAreKept() {
    assertThat(roundTrip(Mode.CODEC, "'beta'").known()).isEmpty();
    assertThat(roundTrip(Mode.CODEC, "''").value()).isEmpty();
    assertThat(roundTrip(Level.CODEC, "3").known()).isEmpty();
    assertThat(roundTrip(Size.CODEC, "3").value()).isEqualTo(3);
    assertThat(roundTrip(Rate.CODEC, "0.7500").value()).isEqualByComparingTo("0.75");
    assertThat(read(Mode.CODEC, "'beta'")).isEqualTo(Mode.of("beta")).isNotSameAs(read(Mode.CODEC, "'beta'"));
    assertThat(Mode.of("beta")).isNotEqualTo(Mode.of("Beta")).isNotEqualTo("beta");
    assertThatThrownBy(() -> Mode.of(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  public void aSwitchCoversWhatIsKnown() {
    assertThat(Arrays.stream(Mode.Known.values()).map(EnumsCases::german)).containsExactly("Probe", "echt");
    assertThat(read(Mode.CODEC, "'beta'").known().map(EnumsCases::german)).isEmpty();
  }

  private static String german(Mode.Known known) {
    return switch (known) {
      case TEST -> "Probe";
      case LIVE -> "echt";
    };
  }

  @Test
  public void inProperties() {
    Holder holder = roundTrip(Holder.CODEC, "{'mode':'beta','level':7,'size':2,'rate':1.25,'flag':false,"
        + "'modes':['live','beta'],'modeMap':{'a':'test'},'inline':''}");
    assertThat(holder.mode().value()).isEqualTo("beta");
    assertThat(holder.other()).isEmpty();
    assertThat(holder.level().orElseThrow().known()).isEmpty();
    assertThat(holder.size()).contains(Size.of(2));
    assertThat(holder.rate()).contains(Rate.of(new BigDecimal("1.25")));
    assertThat(holder.flag()).contains(false);
    assertThat(holder.modes()).contains(List.of(Mode.LIVE, Mode.of("beta")));
    assertThat(holder.modeMap()).contains(Map.of("a", Mode.TEST));
    assertThat(holder.inline().orElseThrow().known()).isPresent();
  }

  @Test
  public void mistypedAndNull() {
    Holder holder = roundTrip(Holder.CODEC, "{'mode':5,'other':null,'level':'1','size':2147483648,'rate':'x',"
        + "'modes':[1],'nullable':null,'maybe':null}");
    refuses(holder::mode, "$.mode");
    assertThat(holder.other()).isEmpty();
    refuses(holder::level, "$.level");
    refuses(holder::size, "$.size");
    refuses(holder::rate, "$.rate");
    refuses(holder::modes, "$.modes");
    assertThat(holder.nullable()).isEmpty();
    assertThat(holder.isNull("nullable")).isTrue();
    assertThat(holder.maybe()).isEmpty();
    assertThat(holder.isNull("maybe")).isTrue();
    assertThat(holder.toBuilder().maybe(Maybe.NO).build().maybe()).contains(Maybe.NO);
    refusesStrictly(Holder.CODEC, "{'mode':5}", "$.mode");
  }

  @Test
  public void aStrictDecoderTakesUnknownValues() {
    assertThat(Holder.CODEC.parse(json("{'mode':'beta'}").getBytes(java.nio.charset.StandardCharsets.UTF_8), true)
        .mode().value()).isEqualTo("beta");
  }

  @Test
  public void buildersTakeTheWireValueToo() {
    Holder holder = Holder.builder().mode("live").other(Mode.TEST).level(2).size(-1).rate(new BigDecimal("0.5"))
        .flag(true).addMode("beta").addMode(Mode.TEST).putModeMap("k", "live").setNull("maybe").nullable(null).build();
    writes(Holder.CODEC, holder, "{'mode':'live','other':'test','level':2,'size':-1,'rate':0.5,'flag':true,"
        + "'modes':['beta','test'],'modeMap':{'k':'live'},'maybe':null,'nullable':null}");
  }

  @Test
  public void aStringThatMayBeOneOfSomeIsAnOpenEnum() {
    assertThat(read(Extensible.CODEC, "'two'")).isSameAs(Extensible.TWO);
    assertThat(roundTrip(Holder.CODEC, "{'mode':'live','extensible':'three'}").extensible())
        .contains(Extensible.of("three"));
  }

  @Test
  public void requiredConstantsArePresetAndOthersAreNot() {
    Constants built = Constants.builder().build();
    writes(Constants.CODEC, built, "{'kind':'paid','version':2,'live':true,'ratio':0.50,'day':'2024-01-02'}");
    assertThat(built.kind()).isEqualTo("paid");
    assertThat(built.version()).isEqualTo(2L);
    assertThat(built.live()).isTrue();
    assertThat(built.ratio()).isEqualByComparingTo("0.5");
    assertThat(built.day()).isEqualTo(LocalDate.parse("2024-01-02"));
    assertThat(built.mode()).isEmpty();
    assertThat(Arrays.stream(Constants.Builder.class.getDeclaredMethods()).map(Method::getName))
        .doesNotContain("kind", "version", "live", "ratio", "day", "born").contains("mode", "count", "nothing");
  }

  @Test
  public void optionalConstantsAreSetByTheCaller() {
    Constants built = Constants.builder().mode("m").count(7).nothing(null).build();
    assertThat(built.mode()).contains("m");
    assertThat(built.isNull("nothing")).isTrue();
    assertThat(built.toBuilder().mode(null).build().mode()).isEmpty();
    assertThat(Constants.CODEC.toJson(built)).contains(json("'mode':'m','count':7,'nothing':null"));
  }

  @Test
  public void aServerMayChangeAConstant() {
    Constants constants = roundTrip(Constants.CODEC, "{'kind':'refunded','version':3,'live':'no','born':'c'}");
    assertThat(constants.kind()).isEqualTo("refunded");
    assertThat(constants.version()).isEqualTo(3L);
    refuses(constants::live, "$.live");
    assertThat(constants.born()).contains("c");
    assertThat(constants.toBuilder().build()).isEqualTo(constants);
  }
}
