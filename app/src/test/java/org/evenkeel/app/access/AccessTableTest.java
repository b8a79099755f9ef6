package org.evenkeel.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTableTest {
  private static final String HEAD = "data,role,action,decision,condition";

  private final AccessTable ours = AccessTable.ours();

  @Test
  void everyRoleAndActionIsDecidedForEveryDataItSpeaksOf() {
    assertThat(ours.rows())
        .isEqualTo(ours.data().size() * Role.values().length * Action.values().length);
  }

  @Test
  void anAdministratorNeverReadsWhatIsMedical() {
    for (String data :
        List.of("regimen", "dose-log", "journal", "scores", "observations", "safety-plan")) {
      assertThat(ours.everAllows(data, Role.ADMINISTRATOR, Action.READ)).as(data).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regimen,person,read,allow,owner",
        "regimen,person,read,allow,granted",
        "regimen,person,read,allow,own(all)",
        "regimen,person,read,allow,",
        "regimen,person,read,perhaps,own",
        "regimen,person,read,deny,own",
        "regimen,visitor,read,allow,own",
        "regimen,person,look,allow,own",
        "regimen,person,read,allow"
      })
  void anUnknownWordStopsTheStart(String row) {
    assertThatThrownBy(() -> AccessTable.parse(List.of(HEAD, row)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void theSameThingSaidTwiceStopsTheStart() {
    String row = "regimen,person,read,allow,own";
    assertThatThrownBy(() -> AccessTable.parse(List.of(HEAD, row, row)))
        .hasMessageContaining("line 3");
  }

  @Test
  void whatCannotBeDecidedYetIsDenied() {
    assertThat(Condition.parse("team and granted(entry)").decide(term -> true))
        .isEqualTo(Decision.DENIED);
    assertThat(Condition.parse("team or break-glass").decide(term -> true))
        .isEqualTo(Decision.ALLOWED);
  }

  @Test
  void aPasswordGivenLongAgoIsAskedForAgainOnlyWhenTheRestHolds() {
    Condition condition = Condition.parse("own and fresh-sign-in");
    assertThat(condition.decide(t -> t.word() == Condition.Word.OWN))
        .isEqualTo(Decision.CONFIRM_FIRST);
    assertThat(condition.decide(t -> false)).isEqualTo(Decision.DENIED);
  }
}
