/// The pages and filters of signing in. Read [org.evenkeel.app.signin.web.SignInPages] first.
@NullMarked
package org.evenkeel.app.signin.web;

import org.jspecify.annotations.NullMarked;
