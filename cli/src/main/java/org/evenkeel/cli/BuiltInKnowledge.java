package org.evenkeel.cli;

import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.knowledge.load.KnowledgeLoader;

/// The knowledge this program was built with, loaded when it is first needed.
final class BuiltInKnowledge {
  private BuiltInKnowledge() {}

  static KnowledgeBase get() {
    return KnowledgeLoader.bundled();
  }
}
