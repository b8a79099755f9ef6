package org.evenkeel.core.careteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GrantTest {

  private static final Instant FROM = Instant.parse("2026-11-01T00:00:00Z");
  private static final Instant UNTIL = FROM.plus(Duration.ofDays(90));
  private static final Grant GRANT =
      new Grant(new UUID(1, 1), new UUID(2, 2), Set.of(Scope.DOSES), FROM, UNTIL);

  @Test
  void sharesOnlyItsScopesAndOnlyUntilItsEnd() {
    assertThat(GRANT.covers(Scope.DOSES, FROM)).isTrue();
    assertThat(GRANT.covers(Scope.DOSES, FROM.minusNanos(1))).isFalse();
    assertThat(GRANT.covers(Scope.DOSES, UNTIL)).isFalse();
    assertThat(GRANT.covers(Scope.NOTES, FROM)).isFalse();
  }

  @Test
  void sharesSomethingForSomeTime() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Grant(GRANT.id(), GRANT.to(), Set.of(), FROM, UNTIL));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Grant(GRANT.id(), GRANT.to(), GRANT.scopes(), FROM, FROM));
  }

  @Test
  void onlyAPrescriberPrescribesUnlessTheClinicSaysSo() {
    for (Role role : Role.values()) {
      Authority authority = Authority.of(new Author(new UUID(1, 2), role));
      assertThat(authority.may(Act.PRESCRIBE)).isEqualTo(role == Role.PRESCRIBER);
      assertThat(authority.may(Act.GRANT)).isEqualTo(role == Role.PERSON);
      assertThat(authority.with(Act.PRESCRIBE).may(Act.PRESCRIBE)).isTrue();
    }
  }

  @Test
  void everyWordOfTheRecordReadsBack() {
    for (Role role : Role.values()) {
      assertThat(Role.parse(role.word())).isEqualTo(role);
    }
    for (Scope scope : Scope.values()) {
      assertThat(Scope.parse(scope.word())).isEqualTo(scope);
    }
    for (Consent.Matter matter : Consent.Matter.values()) {
      assertThat(Consent.Matter.parse(matter.word())).isEqualTo(matter);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Role.parse("owner"));
    assertThatIllegalArgumentException().isThrownBy(() -> Scope.parse("everything"));
    assertThatIllegalArgumentException().isThrownBy(() -> Consent.Matter.parse("all"));
    assertThat(Role.NURSE.isClinical()).isTrue();
    assertThat(Role.SUPPORTER.isClinical()).isFalse();
  }
}
