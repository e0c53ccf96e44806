package org.linli.evidence.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.linli.evidence.Evidence;
import org.linli.evidence.EvidenceAccess;
import org.linli.evidence.EvidenceKeeper;
import org.linli.evidence.EvidenceService;
import org.linli.evidence.UploadedFile;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUsers;
import org.linli.security.OpenToAll;
import org.linli.security.RequiresPermission;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** Files over HTTP: anyone may send one, only those entitled to its case may read it. */
@RestController
@RequestMapping("/api/evidence")
class EvidenceController {
    private final EvidenceService evidence;
    private final EvidenceAccess access;
    private final List<EvidenceKeeper> keepers;
    private final CurrentUsers users;
    private final UploadRights rights;

    EvidenceController(
            EvidenceService evidence,
            EvidenceAccess access,
            List<EvidenceKeeper> keepers,
            CurrentUsers users,
            UploadRights rights) {
        this.evidence = evidence;
        this.access = access;
        this.keepers = keepers;
        this.users = users;
        this.rights = rights;
    }

    /** The parts are read only after the sender has been found entitled. */
    @OpenToAll // residents report without an account
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @RequestBody(content = @Content(schema = @Schema(implementation = UploadForm.class)))
    ResponseEntity<EvidenceResponse> upload(
            @Parameter(hidden = true) MultipartRequest parts, HttpServletRequest request) {
        var sender = rights.sender(request);
        var file = parts.getFile("file");
        if (file == null) {
            throw new InvalidRequestException("file", "evidence.file.missing");
        }
        var upload = new UploadedFile(file.getOriginalFilename(), file.getSize(), file);
        var stored = EvidenceResponse.of(evidence.upload(upload, sender));
        return ResponseEntity.created(URI.create("/api/evidence/" + stored.id()))
                .body(stored);
    }

    @RequiresPermission("evidence:read")
    @GetMapping("/{id}")
    ResponseEntity<Resource> read(@PathVariable String id) {
        return evidence.content(readable(id)).toResponse();
    }

    @RequiresPermission("evidence:read")
    @GetMapping("/{id}/thumbnail")
    ResponseEntity<Resource> readThumbnail(@PathVariable String id) {
        return evidence.thumbnail(readable(id))
                .orElseThrow(NotFoundException::new)
                .toResponse();
    }

    /** What somebody may not read does not exist for him. */
    private Evidence readable(String id) {
        var user = users.require();
        return evidence.find(id).filter(file -> mayRead(user, file)).orElseThrow(NotFoundException::new);
    }

    private boolean mayRead(CurrentUser user, Evidence file) {
        if (file.keptFor() != null) {
            return keepers.stream()
                    .filter(keeper -> keeper.keptFor().equals(file.keptFor()))
                    .anyMatch(keeper -> keeper.mayRead(user, file.keptId()));
        }
        return file.isLinked() ? access.mayRead(user, file) : file.isUploadedBy(user.staffId());
    }

    record UploadForm(MultipartFile file) {}
}
