/// Who is signed in: accounts, passwords, invitations, memberships, sessions and their limits.
///
/// What someone may do once signed in is decided in `access`. Read [org.evenkeel.app.signin.SignIn]
/// first, then [org.evenkeel.app.signin.Sessions].
@NullMarked
package org.evenkeel.app.signin;

import org.jspecify.annotations.NullMarked;
