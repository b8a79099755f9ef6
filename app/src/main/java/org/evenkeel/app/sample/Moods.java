package org.evenkeel.app.sample;

/// How a person feels over the span, each kind of feeling by itself.
record Moods(Mood low, Mood high, Mood anxious) {

  static Moods of(Portrait portrait, Span span, Pen pen) {
    return new Moods(
        Mood.of(portrait.low(), span.length(), pen.chance("low")),
        Mood.of(portrait.high(), span.length(), pen.chance("high")),
        Mood.of(portrait.anxious(), span.length(), pen.chance("anxious")));
  }
}
