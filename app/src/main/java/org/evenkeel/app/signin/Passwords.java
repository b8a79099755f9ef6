package org.evenkeel.app.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords are kept as Argon2id hashes; few are worked on at a time, as each takes 19 MB.
@Component
public final class Passwords {
  /// The least length.
  public static final int LEAST = 12;

  private static final int MOST = 200;
  private static final int STRONG_ENOUGH = 3;
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
  private final Semaphore few =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
  private final Supplier<Zxcvbn> strength = new Lazily();
  private volatile Optional<String> nobody = Optional.empty();

  Passwords() {}

  /// The hash to keep.
  public String hash(String password) {
    return oneOfFew(() -> argon2.encode(password));
  }

  /// True when the password is the one the hash was made of. Without a hash it takes as long and is
  /// false, so that nobody learns who has an account.
  boolean matches(String password, Optional<String> hash) {
    if (password.length() > MOST) {
      return false;
    }
    if (nobody.isEmpty()) {
      nobody = Optional.of(hash(generated()));
    }
    String against = hash.or(() -> nobody).orElseThrow();
    return oneOfFew(() -> argon2.matches(password, against)) && hash.isPresent();
  }

  /// Why a password is too weak, in words for the one who chose it; empty when it is not.
  ///
  /// @param known words others know of the person: names, the clinic
  public Optional<String> weakness(String password, List<String> known) {
    if (password.length() < LEAST) {
      return Optional.of("Use at least " + LEAST + " characters. A few words in a row work well.");
    }
    if (password.length() > MOST) {
      return Optional.of("Use at most " + MOST + " characters.");
    }
    List<String> words = new ArrayList<>(known);
    words.add("evenkeel");
    return strength.get().measure(password, words).getScore() < STRONG_ENOUGH
        ? Optional.of("This is easy to guess. Use a few words that do not belong together.")
        : Optional.empty();
  }

  /// A password made here, easy to type.
  public String generated() {
    SecureRandom random = new SecureRandom();
    StringBuilder made = new StringBuilder();
    for (int n = 0; n < 16; n++) {
      if (n > 0 && n % 4 == 0) {
        made.append('-');
      }
      made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return made.toString();
  }

  private <T> T oneOfFew(Supplier<T> work) {
    few.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      few.release();
    }
  }

  /// Its word lists take a while to read, and few sign-ins need them.
  private static final class Lazily implements Supplier<Zxcvbn> {
    private volatile Optional<Zxcvbn> made = Optional.empty();

    @Override
    public Zxcvbn get() {
      if (made.isEmpty()) {
        made = Optional.of(new Zxcvbn());
      }
      return made.orElseThrow();
    }
  }
}
