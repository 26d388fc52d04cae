package acme.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.models.All;
import io.specwright.generator.types.TypeCases;
import io.specwright.runtime.json.Bytes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Formats of strings. */
public final class FormatsCases extends TypeCases {

  @Test
  public void everyFormatIsRead() {
    All all = roundTrip(All.CODEC, "{'dateTime':'2024-02-29T23:59:59.123456789+05:30','date':'2024-02-29',"
        + "'time':'03:04:05Z','duration':'P1DT2H','uuid':'123e4567-e89b-12d3-a456-426614174000',"
        + "'uri':'https://a.example/x?y=%20#z','byte':'aGk=','base64':'aGk=','base64url':'-_8','binary':'hi',"
        + "'email':'not an email','own':'x','http':'Fri, 26 Aug 2022 14:38:00 GMT'}");
    assertThat(all.dateTime()).contains(OffsetDateTime.parse("2024-02-29T23:59:59.123456789+05:30"));
    assertThat(all.date()).contains(LocalDate.of(2024, 2, 29));
    assertThat(all.time()).contains(OffsetTime.parse("03:04:05Z"));
    assertThat(all.duration()).contains(Duration.ofHours(26));
    assertThat(all.uuid()).contains(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
    assertThat(all.uri()).contains(URI.create("https://a.example/x?y=%20#z"));
    assertThat(all.byte_()).contains(Bytes.of("hi".getBytes(StandardCharsets.UTF_8)));
    assertThat(all.base64()).contains(Bytes.of("hi".getBytes(StandardCharsets.UTF_8)));
    assertThat(all.base64url()).contains("-_8");
    assertThat(all.binary()).contains("hi");
    assertThat(all.email()).contains("not an email");
    assertThat(all.own()).contains("x");
    assertThat(all.http()).contains("Fri, 26 Aug 2022 14:38:00 GMT");
  }

  @Test
  public void everyFormatIsWritten() {
    All all = All.builder()
        .dateTime(OffsetDateTime.parse("2024-02-29T23:59:59.5-12:00")).date(LocalDate.of(2024, 2, 29))
        .time(OffsetTime.parse("03:04:05+01:00")).duration(Duration.ofDays(40))
        .uuid(new UUID(1, 2)).uri(URI.create("/relative")).byte_(Bytes.of(new byte[] {-1, 0}))
        .base64(Bytes.of(new byte[0])).binary("b").build();
    writes(All.CODEC, all, "{'dateTime':'2024-02-29T23:59:59.500-12:00','date':'2024-02-29','time':'03:04:05+01:00',"
        + "'duration':'P40D','uuid':'00000000-0000-0001-0000-000000000002','uri':'/relative','byte':'/wA=',"
        + "'base64':'','binary':'b'}");
    assertThat(All.CODEC.parse(All.CODEC.toJson(all))).isEqualTo(all);
  }

  @Test
  public void otherSpellingsAreTheSameValueAndWrittenBack() {
    for (String text : List.of("2024-01-02T03:04:05.000Z", "2024-01-02t03:04:05z", "2024-01-02T03:04:05+00:00",
        "2024-01-02T03:04:05.0Z")) {
      All all = roundTrip(All.CODEC, "{'dateTime':'" + text + "'}");
      assertThat(all.dateTime()).contains(OffsetDateTime.parse("2024-01-02T03:04:05Z"));
      assertThat(all).isEqualTo(read(All.CODEC, "{'dateTime':'2024-01-02T03:04:05Z'}"));
      assertThat(All.CODEC.toJson(all.toBuilder().own("x").build())).contains(text);
    }
    assertThat(roundTrip(All.CODEC, "{'duration':'PT24H'}").duration()).contains(Duration.ofDays(1));
    assertThat(roundTrip(All.CODEC, "{'uuid':'123E4567-E89B-12D3-A456-426614174000'}").uuid()).isPresent();
    assertThat(roundTrip(All.CODEC, "{'byte':'aGk'}").byte_()).contains(Bytes.of(new byte[] {'h', 'i'}));
    assertThat(roundTrip(All.CODEC, "{'byte':'_-8='}").byte_()).contains(Bytes.of(new byte[] {-1, -17}));
  }

  @Test
  public void settingAValueForgetsItsSpelling() {
    All all = read(All.CODEC, "{'dateTime':'2024-01-02T03:04:05.000Z'}");
    writes(All.CODEC, all.toBuilder().dateTime(all.dateTime().orElseThrow()).build(),
        "{'dateTime':'2024-01-02T03:04:05Z'}");
  }

  @Test
  public void anOffsetIsPartOfTheValue() {
    assertThat(read(All.CODEC, "{'dateTime':'2024-01-02T03:04:05Z'}"))
        .isNotEqualTo(read(All.CODEC, "{'dateTime':'2024-01-02T04:04:05+01:00'}"));
  }

  @Test
  public void whatIsNotOfTheFormatIsKept() {
    for (String value : List.of("5", "'yesterday'", "true", "[]", "{'a':1}", "'2024-13-01T00:00:00Z'", "' '")) {
      All all = roundTrip(All.CODEC, "{'dateTime':%1$s,'date':%1$s,'time':%1$s,'duration':%1$s,'uuid':%1$s,'own':'x'}"
          .formatted(value));
      assertThat(all.own()).contains("x");
      List<ThrowingCallable> accessors = List.of(all::dateTime, all::date, all::time, all::duration, all::uuid);
      List<String> names = List.of("dateTime", "date", "time", "duration", "uuid");
      for (int i = 0; i < names.size(); i++) {
        refuses(accessors.get(i), "$." + names.get(i));
      }
      refusesStrictly(All.CODEC, "{'date':" + value + "}", "$.date");
    }
    refuses(roundTrip(All.CODEC, "{'uri':'not a uri'}")::uri, "$.uri");
    refuses(roundTrip(All.CODEC, "{'byte':'***'}")::byte_, "$.byte");
    refuses(roundTrip(All.CODEC, "{'binary':1}")::binary, "$.binary");
    refuses(roundTrip(All.CODEC, "{'dateTime':'2024-01-02T03:04:05'}")::dateTime, "$.dateTime");
    refuses(roundTrip(All.CODEC, "{'duration':'P1Y'}")::duration, "$.duration");
  }

  @Test
  public void bytesAreNobodysToChange() {
    byte[] mine = {1, 2};
    All all = All.builder().byte_(Bytes.of(mine)).build();
    mine[0] = 9;
    all.byte_().orElseThrow().toByteArray()[1] = 9;
    assertThat(all.byte_().orElseThrow().toByteArray()).containsExactly(1, 2);
  }

  @Test
  public void whatRfc3339CannotSayIsNotSent() {
    All all = All.builder().date(LocalDate.of(10_000, 1, 1)).build();
    assertThatThrownBy(() -> All.CODEC.toJson(all)).isInstanceOf(IllegalArgumentException.class);
  }
}
