package org.evenkeel.app.access;

/// Why a request goes no further. The web turns each into an answer that tells a stranger nothing.
public abstract sealed class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private Refusal(String message) {
    super(message, null, false, false);
  }

  /// Nobody is signed in.
  public static final class SignInFirst extends Refusal {
    private static final long serialVersionUID = 1L;

    public SignInFirst() {
      super("nobody is signed in");
    }
  }

  /// Signed in, but no part in a clinic is chosen.
  public static final class ChooseFirst extends Refusal {
    private static final long serialVersionUID = 1L;

    public ChooseFirst() {
      super("no membership is chosen");
    }
  }

  /// Allowed after the password was given again.
  public static final class ConfirmFirst extends Refusal {
    private static final long serialVersionUID = 1L;

    public ConfirmFirst() {
      super("the password has to be given again");
    }
  }

  /// There is no such thing, or none that this one may know of: both get the same answer.
  public static final class NotHere extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotHere() {
      super("not here");
    }
  }

  /// The role does not do this, whoever it is about.
  public static final class NotYours extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotYours() {
      super("not in this role");
    }
  }
}
