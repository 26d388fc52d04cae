package acme.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.models.Account;
import acme.models.Derived;
import io.specwright.generator.types.TypeCases;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Properties of one direction. */
public final class ReadOnlyWriteOnlyCases extends TypeCases {
  private static final String ANSWER = "{'id':'a','count':3,'tags':['t'],'state':null,'name':'n','both':'b'}";

  @Test
  public void whatTheServerSetsIsNeitherAskedNorSent() {
    assertThat(Arrays.stream(Account.Builder.class.getMethods()).map(Method::getName))
        .doesNotContain("id", "count", "tags", "addTag", "state").contains("name", "pin", "hint", "both");
    Account account = Account.builder().name("n").pin("1").both("b").build();
    writes(Account.CODEC, account, "{'name':'n','pin':'1','both':'b'}");
    assertThatThrownBy(() -> Account.builder().build())
        .hasMessage("Account lacks required properties: name, pin, both");
  }

  @Test
  public void whatTheServerHasSetIsReadAndSentBack() {
    Account account = roundTrip(Account.CODEC, ANSWER);
    assertThat(account.id()).isEqualTo("a");
    assertThat(account.count()).contains(3L);
    assertThat(account.tags()).contains(List.of("t"));
    assertThat(account.isNull("state")).isTrue();
    Account changed = account.toBuilder().name("m").pin("2").build();
    assertThat(changed.id()).isEqualTo("a");
    writes(Account.CODEC, changed,
        "{'id':'a','count':3,'tags':['t'],'name':'m','pin':'2','both':'b','state':null}");
  }

  @Test
  public void aServerNeedNotSendWhatOnlyCallersSend() {
    Account account = Account.CODEC.parse(json(ANSWER).getBytes(StandardCharsets.UTF_8), true);
    refuses(account::pin, "$.pin");
    assertThat(account.hint()).isEmpty();
    refusesStrictly(Account.CODEC, "{'name':'n','both':'b','state':null}", "$");
  }

  @Test
  public void aServerMaySendItAllTheSame() {
    Account account = roundTrip(Account.CODEC, "{'id':'a','state':'s','name':'n','both':'b','pin':'1','hint':'h'}");
    assertThat(account.pin()).isEqualTo("1");
    assertThat(account.hint()).contains("h");
    assertThat(account.state()).contains("s");
  }

  @Test
  public void aChangedObjectNeedsWhatIsStillMissing() {
    assertThatThrownBy(() -> read(Account.CODEC, ANSWER).toBuilder().build()).hasMessageContaining("pin");
  }

  @Test
  public void theDirectionIsInherited() {
    writes(Derived.CODEC, Derived.builder().name("n").build(), "{'name':'n'}");
    assertThat(roundTrip(Derived.CODEC, "{'created':'2024-01-02','name':'n'}").created()).hasYear(2024);
  }
}
