package org.evenkeel.app.sample;

import java.util.List;
import java.util.stream.Stream;

/// The eight people of the sample clinic. All of it is invented, and none of it is advice.
final class Portraits {
  private Portraits() {}

  /// All eight, over a span.
  static List<Portrait> over(Span span) {
    return Stream.of(
            new DepressionPortrait(span),
            new BipolarPortrait(span),
            new InjectionPortrait(span),
            new ClozapinePortrait(span),
            new AttentionPortrait(span),
            new TraumaPortrait(span),
            new OpioidPortrait(span),
            new OlderAdultPortrait(span))
        .map(PortraitOver::portrait)
        .toList();
  }
}
