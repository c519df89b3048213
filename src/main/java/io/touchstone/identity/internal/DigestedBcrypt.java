package io.touchstone.identity.internal;

import io.touchstone.identity.Secret;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/** BCrypt takes 72 bytes at most, which is 24 Chinese characters: it gets the digest, so that a password counts in full. */
class DigestedBcrypt extends AbstractValidatingPasswordEncoder {
    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();

    @Override
    protected String encodeNonNullPassword(String password) {
        return bcrypt.encode(Secret.hash(password));
    }

    @Override
    protected boolean matchesNonNull(String password, String hash) {
        return bcrypt.matches(Secret.hash(password), hash);
    }
}
