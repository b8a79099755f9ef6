package org.evenkeel.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Marks a test class whose methods take a `com.microsoft.playwright.Page`, each a fresh one, or
/// [Tabs] on the running sample clinic.
///
/// Without Chromium the class is skipped and the build says so in its closing lines; with
/// `-Djourneys=required` it fails instead.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserForJourneys.class)
public @interface Journey {}
