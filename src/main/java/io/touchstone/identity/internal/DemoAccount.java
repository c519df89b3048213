package io.touchstone.identity.internal;

import io.touchstone.identity.Role;
import java.util.List;

/** A made-up colleague of the demo, as its login page lists them. */
public record DemoAccount(String signInName, String name, Role role) {
    /** Everybody's. */
    public static final String PASSWORD = "touchstone";

    public static final List<DemoAccount> ALL = List.of(
            new DemoAccount("admin", "Ines Farouk", Role.ADMINISTRATOR),
            new DemoAccount("recruiter", "Wen Lindqvist", Role.RECRUITER),
            new DemoAccount("manager", "Tomás Adeyemi", Role.HIRING_MANAGER),
            new DemoAccount("interviewer1", "Aylin Castellan", Role.INTERVIEWER),
            new DemoAccount("interviewer2", "Jun Okonedo", Role.INTERVIEWER),
            new DemoAccount("interviewer3", "Marit Sandoval", Role.INTERVIEWER),
            new DemoAccount("employee", "Kofi Bergström", Role.EMPLOYEE));

    String email() {
        return signInName + "@example.com";
    }
}
