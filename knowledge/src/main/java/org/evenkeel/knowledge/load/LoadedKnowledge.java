package org.evenkeel.knowledge.load;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.evidence.Source;

/// The shipped content. It holds one version; the day asked about does not change the answer.
record LoadedKnowledge(String version, Map<Key<?>, Object> held, Map<String, Source> sources)
    implements KnowledgeBase {

  @Override
  public <T> Optional<T> get(Key<T> key, LocalDate asOf) {
    return Optional.ofNullable(held.get(key)).map(key.type()::cast);
  }

  @Override
  public Optional<Source> source(String key) {
    return Optional.ofNullable(sources.get(key));
  }
}
