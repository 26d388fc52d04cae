package acme.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import acme.models.Login;
import io.specwright.generator.types.TypeCases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that are never printed. */
public final class SensitiveCases extends TypeCases {
  private static final String ALL = "{'user':'ann','password':'hunter2','token':'hunter2','key':'hunter2',"
      + "'secret':'hunter2','pin':424242,'codes':['hunter2'],"
      + "'inner':{'user':'bob','password':'hunter2'},'others':[{'user':'eve','password':'hunter2'}],"
      + "'either':{'user':'dan','password':'hunter2'},'more':'hunter2'}";

  @Test
  public void theTextHasStarsInTheirPlace() {
    Login login = roundTrip(Login.CODEC, ALL);
    assertThat(login.toString()).doesNotContain("hunter2").doesNotContain("424242")
        .contains("ann", "bob", "eve", "dan", "password=***", "token=***", "key=***", "secret=***", "pin=***",
            "codes=***");
    assertThat(Login.builder().user("ann").password("hunter2").build()).hasToString("Login[user=ann, password=***]");
    assertThat(login.password()).isEqualTo("hunter2");
    assertThat(login.codes()).contains(List.of("hunter2"));
  }

  @Test
  public void whatIsAbsentHasNone() {
    assertThat(read(Login.CODEC, "{'user':'ann'}")).hasToString("Login[user=ann]");
  }

  @Test
  public void aMistypedOneIsNotPrintedEither() {
    Login login = roundTrip(Login.CODEC, "{'user':'ann','password':['hunter2'],'pin':'hunter2','when':'hunter2',"
        + "'either':['hunter2']}");
    assertThat(login.inner()).isEmpty();
    assertThat(login.toBuilder().either("x").build().toString()).doesNotContain("hunter2");
    for (Throwable fault : List.of(catchThrowable(login::password), catchThrowable(login::pin),
        catchThrowable(login::when))) {
      assertThat(fault).isNotNull();
      assertThat(fault.toString()).doesNotContain("hunter2");
    }
  }

  @Test
  public void exceptionsDoNotTell() {
    for (String text : List.of("{'user':'ann','password':['hunter2']}",
        "{'user':'ann','password':'hunter2','pin':'hunter2'}",
        "{'user':'ann','password':'hunter2'", "{'password':'hunter2'}")) {
      Throwable fault = catchThrowable(() -> Login.CODEC.parse(json(text).getBytes(StandardCharsets.UTF_8), true));
      assertThat(fault).isNotNull();
      assertThat(fault.toString()).doesNotContain("hunter2");
    }
    Throwable missing = catchThrowable(() -> Login.builder().password("hunter2").build());
    assertThat(missing.toString()).contains("user").doesNotContain("hunter2");
  }
}
